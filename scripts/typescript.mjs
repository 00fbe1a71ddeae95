// `node --import ./scripts/typescript.mjs file.ts` runs TypeScript as the bundler builds it:
// tsx takes the types away, and a Markdown file is imported as its text.
import { readFileSync } from "node:fs";
import { createRequire, register } from "node:module";
import "tsx";

register("./markdown-as-text.mjs", import.meta.url);

// Mocha requires what it can: else tests whose modules import Markdown had a core of their own.
const { extensions } = createRequire(import.meta.url);
extensions[".md"] = (module, path) => {
	module.exports = readFileSync(path, "utf8");
};
