import { projectFolder } from "./workbench/places.ts";
import { runNpm } from "./workbench/run-command.ts";

/** Builds (but within `npm test`, which has built) and packs the extension with `npm run package`, into the file `target`. */
export async function pack(target: string): Promise<void> {
	await runNpm(["run", "package", "--", "--out", target], projectFolder);
}
