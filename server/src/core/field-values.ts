import type { Metadata } from "./report.ts";

/** The value of the first of `names` that a field states; `undefined` when none does, or with nothing. */
export function fieldValue({ fields }: Metadata, names: readonly string[]): string | undefined {
	for (const name of names) {
		const value = fields.find((field) => field.name === name)?.value.trim();
		if (value) return value;
	}
	return undefined;
}

/** What can be grouped by: without an icon before it, and without what is said of it: `Medium (caught in CI)`. */
export function shortValue(value: string | undefined): string | undefined {
	const short = value
		?.replace(/^[^\p{L}\p{N}]+/u, "")
		.replace(/(?:(?<!\s)\s+)?(?:[(;,–—]|\. ).*/s, "");
	return short === "" ? undefined : short?.trim();
}

/** What the fields whose names match list, each value once, in order: `payments, checkout` are two. */
export function fieldValues({ fields }: Metadata, names: RegExp): string[] {
	const values = fields
		.filter(({ name }) => names.test(name))
		.flatMap(({ value }) => value.split(/[,;\n]|(?<![^\S\n])[^\S\n]+\/\s+/))
		.map((value) => value.replace(/^[-*\s]+/, "").replace(/(?<![.\s])[.\s]+$/, ""));
	return [...new Set(values.filter((value) => /[\p{L}\d]/u.test(value) && !isNothing.test(value)))];
}

const isNothing = /^(?:none|n\/?a|tbd|unknown|\?+)$/i;
