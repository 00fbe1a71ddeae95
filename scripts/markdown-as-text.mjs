// A module loader hook that does what esbuild's `{ ".md": "text" }` does.
import { readFile } from "node:fs/promises";

export async function load(url, context, nextLoad) {
	const { pathname } = new URL(url);
	if (!pathname.endsWith(".md")) return nextLoad(url, context);

	const text = await readFile(new URL(pathname, "file:"), "utf8");
	const source = `export default ${JSON.stringify(text)};`;
	return { format: "module", source, shortCircuit: true };
}
