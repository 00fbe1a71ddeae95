/** How files are reached: by the server's own hands where it has a disk, by the client's elsewhere. Nothing throws. */
export interface FileAccess {
	/** The text of the file at a URI; `undefined` when there is none that can be read. */
	read(uri: string): Promise<string | undefined>;
	/** Why a file that is there cannot be read, and what to do; `undefined` when there is none, or nobody knows why. */
	whyUnread?(uri: string): Promise<string | undefined>;
	/** What is in the folder at a URI; nothing when there is no folder. Links to folders are not told: they may lead in a circle. */
	list(uri: string): Promise<readonly FolderEntry[]>;
	/** One for each URI, in the same order; `undefined` for a file that is not there. */
	stat(uris: readonly string[]): Promise<readonly (FileStat | undefined)[]>;
	/** Put `text` behind what is in the file; the file and its folder are made when they are not there. */
	append(uri: string, text: string): Promise<void>;
	/** Put `text` in place of what is in the file. */
	write(uri: string, text: string): Promise<void>;
}

export interface FolderEntry {
	readonly name: string;
	readonly isFolder: boolean;
}

export interface FileStat {
	/** In bytes. */
	readonly size: number;
	/** When it was last written, in milliseconds since 1970. */
	readonly modified: number;
}

/** The names of the files in a folder. */
export function filesIn({ list }: Pick<FileAccess, "list">): (uri: string) => Promise<string[]> {
	return async (uri) => {
		const entries = await list(uri);
		return entries.flatMap(({ name, isFolder }) => (isFolder ? [] : name));
	};
}
