// `node --import ./scripts/typescript.mjs file.ts` runs TypeScript as the bundler builds it:
// tsx takes the types away, and a Markdown file is imported as its text.
import { register } from "node:module";
import "tsx";

register("./markdown-as-text.mjs", import.meta.url);
