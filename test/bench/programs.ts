import { join } from "node:path";
import type { Program } from "./run-process.ts";

const project = join(import.meta.dirname, "../..");
const modules = join(project, "node_modules");

/** `postmortem check` as it is built, on all reports of a folder. */
export function postmortem(folder: string): Program {
	return { ...{ script: join(project, "dist/cli.mjs"), folder }, args: ["check", "."], statuses };
}

/** Found something, or nothing. */
const statuses = [0, 1];

/** Its own rules, as they come. */
export function markdownlintCli2(folder: string, glob: string): Program {
	const script = join(modules, "markdownlint-cli2/markdownlint-cli2-bin.mjs");
	return { script, args: [glob], folder, statuses };
}

/** With the recommended preset; what it would write is not wanted. */
export function remarkCli(folder: string): Program {
	const preset = join(modules, "remark-preset-lint-recommended/index.js");
	const args = [".", "--no-stdout", "--use", preset];
	return { script: join(modules, "remark-cli/cli.js"), args, folder, statuses: [0] };
}
