import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes a temporary folder that is removed when this process ends, however it ends. */
export function createRunFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
	return folder;
}
