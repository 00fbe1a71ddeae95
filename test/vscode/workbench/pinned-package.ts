import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { runCommand, runNpm } from "./run-command.ts";
import { verifyIntegrity } from "./verify-integrity.ts";

/** An npm package of which only one very tarball is accepted. */
export interface PinnedPackage {
	readonly name: string;
	readonly version: string;
	/** `sha512-` and the hash of the tarball in base64, as a lock file writes it. */
	readonly integrity: string;
}

/**
 * Fetches a package and unpacks it into `folder`; none of its scripts is run.
 *
 * @param tarOptions say what to leave out, and how many leading folders to strip.
 * @throws when the tarball is not the pinned one; `folder` is then untouched.
 */
export async function unpackPinnedPackage(
	pinned: PinnedPackage,
	folder: string,
	tarOptions: readonly string[],
): Promise<void> {
	const download = `${folder}.download`;
	await mkdir(download, { recursive: true });
	try {
		const tarball = await fetchTarball(pinned, download);
		await verifyIntegrity(tarball, pinned.integrity);
		await mkdir(folder, { recursive: true });
		await runCommand("tar", ["-xzf", tarball, "-C", folder, ...tarOptions], download);
	} finally {
		await rm(download, { recursive: true, force: true });
	}
}

async function fetchTarball({ name, version }: PinnedPackage, folder: string): Promise<string> {
	const wanted = `${name}@${version}`;
	await runNpm(["pack", wanted, "--ignore-scripts", "--pack-destination", folder], folder);
	const tarball = (await readdir(folder)).find((file) => file.endsWith(".tgz"));
	if (!tarball) throw new Error(`npm pack left no tarball of ${wanted}.`);

	return join(folder, tarball);
}
