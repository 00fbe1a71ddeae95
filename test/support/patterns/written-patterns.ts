import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Token } from "acorn";
import { transformSync } from "esbuild";

/** A regular expression of the sources, and the files it stands in. */
export interface Pattern {
	readonly source: string;
	readonly flags: string;
	readonly file: string;
}

/** Every regular expression between slashes in the TypeScript below `folder`. */
export function writtenPatterns(folder: string): Pattern[] {
	return sourceFiles(folder).flatMap((file) => patternsIn(file));
}

/** The lines of each file below `folder` that call the constructor of regular expressions. */
export function constructions(folder: string): string[] {
	return sourceFiles(folder).flatMap((file) =>
		readFileSync(file, "utf8")
			.split("\n")
			.flatMap((line, index) => (/\bRegExp\(/.test(line) ? [`${file}:${index + 1}`] : [])),
	);
}

/** TypeScript, without declarations; paths as they are reached from here. */
export function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
		.map((path) => join(folder, path))
		.toSorted();
}

function patternsIn(file: string): Pattern[] {
	const { code } = transformSync(readFileSync(file, "utf8"), { loader: "ts", target: "esnext" });
	const onToken: Token[] = [];
	parse(code, { ecmaVersion: "latest", sourceType: "module", onToken });
	return onToken.flatMap((token) => {
		const value = "value" in token ? token.value : undefined;
		return isPattern(value) ? [{ source: value.pattern, flags: value.flags, file }] : [];
	});
}

function isPattern(value: unknown): value is { readonly pattern: string; readonly flags: string } {
	return typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
}
