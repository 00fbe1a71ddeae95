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
	/** The names of the folders in it; a client that does not tell them has no reports found below. */
	readonly folders?: readonly string[];
}

/**
 * Server → client request: what is known of files that the server cannot reach itself, in the order of `uris`; `null`
 * for one that is not there. Sent to clients whose initialization options say `statFiles: true`.
 */
export const statFilesRequest = "postmortem/statFiles";
export interface StatFilesParams {
	readonly uris: readonly string[];
}
export interface StatFilesResult {
	readonly stats: readonly (PlainStat | null)[];
}
export interface PlainStat {
	/** In bytes. */
	readonly size: number;
	/** When it was last written, in milliseconds since 1970. */
	readonly modified: number;
}

/**
 * Server → client request: write a file below the `storage` of the initialization options, or put `text` behind what
 * is in it. Sent to clients that give a `storage` that the server cannot reach itself.
 */
export const writeFileRequest = "postmortem/writeFile";
export interface WriteFileParams {
	readonly uri: string;
	readonly text: string;
	readonly isAppended: boolean;
}
