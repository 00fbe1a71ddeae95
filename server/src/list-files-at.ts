import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The names of the files in the folder at a `file:` URI; none when it cannot be read. */
export async function listFilesAt(uri: string): Promise<readonly string[]> {
	try {
		const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
		return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
	} catch {
		return [];
	}
}
