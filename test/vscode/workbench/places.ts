import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("../../../", import.meta.url));

/** What is downloaded once and kept: the workbench, and a browser where none is installed. */
export const cacheFolder = join(projectFolder, ".vscode-test");

/** Path of a file that lies beside this one. */
export function besideThis(name: string): string {
	return fileURLToPath(new URL(name, import.meta.url));
}
