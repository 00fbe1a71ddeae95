/**
 * Server → client request: the text of a file that the server cannot reach itself (in a browser, or in a
 * virtual workspace). Sent to clients whose initialization options say `readFile: true`; `null` when the
 * file is not there.
 */
export const readFileRequest = "postmortem/readFile";
export interface ReadFileParams {
	readonly uri: string;
}
export interface ReadFileResult {
	readonly text: string | null;
}

/**
 * Server → client request: the names of the files in a folder that the server cannot reach itself, none when there
 * is no folder. Sent to clients whose initialization options say `listFiles: true`.
 */
export const listFilesRequest = "postmortem/listFiles";
export interface ListFilesParams {
	readonly uri: string;
}
export interface ListFilesResult {
	readonly names: readonly string[];
}
