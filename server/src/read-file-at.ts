import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** The text of the file at a `file:` URI; `undefined` when it cannot be read. */
export async function readFileAt(uri: string): Promise<string | undefined> {
	try {
		return await readFile(fileURLToPath(uri), "utf8");
	} catch {
		return undefined;
	}
}
