import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

export interface PageOptions {
	/** A folder or a `.code-workspace` file; `undefined` opens an empty window. */
	readonly open: string | undefined;
	readonly developmentPaths: readonly string[];
	readonly testsPath?: string;
}

/** The address that opens a window of the workbench, which takes its arguments as a payload. */
export function pageUrl(authority: string, options: PageOptions): string {
	const remote = (path: string) =>
		`vscode-remote://${authority}${pathToFileURL(resolve(path)).pathname}`;
	const payload = options.developmentPaths.map((path) => [
		"extensionDevelopmentPath",
		remote(path),
	]);
	if (options.testsPath) payload.push(["extensionTestsPath", remote(options.testsPath)]);

	const query = new URLSearchParams({ payload: JSON.stringify(payload) });
	query.set(...opened(options.open));
	return `http://${authority}/?${query}`;
}

function opened(path: string | undefined): [key: string, value: string] {
	if (!path) return ["ew", "true"];

	return [statSync(path).isDirectory() ? "folder" : "workspace", path];
}
