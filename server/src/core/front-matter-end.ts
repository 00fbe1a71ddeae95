/**
 * Where the front matter at the very start of `text` ends: just behind its closing line.
 * Between `---` and `---` it is YAML, between `+++` and `+++` TOML.
 *
 * @returns `undefined` when the text does not begin so, or the closing line is missing.
 */
export function frontMatterEnd(text: string): number | undefined {
	const fenceLine = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text);
	if (!fenceLine) return undefined;

	const closing = new RegExp(
		`(?:\\r\\n?|\\n)${fenceLine[1]?.replaceAll("+", "\\+")}[ \\t]*(?:\\r\\n?|\\n|$)`,
		"g",
	);
	closing.lastIndex = fenceLine[0].length - 1;
	const found = closing.exec(text);
	return found ? found.index + found[0].length : undefined;
}
