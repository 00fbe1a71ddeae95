import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * An esbuild plugin that puts all modules which the server imports at need into one, but for those named. Alone, each
 * would be an entry, and whatever some of them share a file of its own: to find and link a hundred small files takes
 * longer than to run them.
 *
 * @param apart Names of modules that stay by themselves, such as `engine.ts`.
 */
export function fewFiles({ apart }) {
	const names = new Map();
	const sources = new Map(sourceFiles().map((path) => [path, redirected(path)]));
	return { name: "few-files", setup };

	function redirected(path) {
		return readFileSync(path, "utf8").replace(importAtNeed, (whole, to, file) => {
			if (apart.includes(file)) return whole;

			const module = resolve(dirname(path), to);
			const name = names.get(module) ?? `module${names.size}`;
			names.set(module, name);
			return `import("at-need").then((all) => all.${name})`;
		});
	}

	function setup({ onLoad, onResolve }) {
		onResolve({ filter: /^at-need$/ }, ({ path }) => ({ path, namespace: "few-files" }));
		onLoad({ filter: /./, namespace: "few-files" }, () => ({
			contents: Array.from(names, exported).join("\n"),
			resolveDir: ".",
		}));
		onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
			const contents = sources.get(path);
			return contents?.includes('"at-need"') ? { contents, loader: "ts" } : undefined;
		});
	}
}

/** But no type: `typeof import("…")`. */
const importAtNeed = /(?<!typeof )\bimport\(\s*"(\.[^"]*\/([^/"]+))",?\s*\)/g;

function sourceFiles() {
	const names = readdirSync("server/src", { recursive: true });
	return names
		.filter((name) => name.endsWith(".ts"))
		.map((name) => resolve(join("server/src", name)));
}

function exported([path, name]) {
	return `export * as ${name} from ${JSON.stringify(path)};`;
}
