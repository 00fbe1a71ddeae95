import { Uri, workspace } from "vscode";

/**
 * Write beside, then rename: all of the file is there, or nothing of it. Missing folders are made.
 * Rejects with the reason; where `overwrite` is false, also when there is a file already.
 */
export async function writeWhole(
	target: Uri,
	bytes: Uint8Array,
	options: { readonly overwrite: boolean },
): Promise<void> {
	const beside = Uri.joinPath(target, "..", `.${crypto.randomUUID()}.tmp`);
	try {
		await workspace.fs.writeFile(beside, bytes);
		await workspace.fs.rename(beside, target, options);
	} catch (error) {
		await workspace.fs.delete(beside).then(undefined, () => undefined);
		throw error;
	}
}
