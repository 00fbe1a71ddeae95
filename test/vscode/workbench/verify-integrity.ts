import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/**
 * Rejects unless a file is the one that `integrity` names.
 *
 * @param integrity `sha512-` and the hash in base64, as a lock file writes it.
 */
export async function verifyIntegrity(file: string, integrity: string): Promise<void> {
	const hash = createHash("sha512");
	hash.update(await readFile(file));
	const actual = `sha512-${hash.digest("base64")}`;
	if (actual !== integrity) {
		throw new Error(`${file} has integrity ${actual}, but ${integrity} is pinned.`);
	}
}
