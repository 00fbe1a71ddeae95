/** Words as they stand in a cell of a table: what would be read as markup is escaped, line ends become blanks. */
export function cellText(words: string): string {
	return words
		.replace(/\s+/g, " ")
		.trim()
		.replace(
			/[\\|[\]`*]|~(?=~)|<(?=[a-z/!?])|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
			"\\$&",
		);
}

/** A link in a cell of a table. */
export function cellLink(words: string, destination: string): string {
	return `[${cellText(words)}](${destination})`;
}

/** A relative path as the destination of a link: `../a (b).md` is `../a%20%28b%29.md`. */
export function linkDestination(path: string): string {
	return path.split("/").map(encodePart).join("/");
}

function encodePart(name: string): string {
	// Half a pair of surrogates cannot be encoded.
	const whole = name.replace(/\p{Surrogate}/gu, "\uFFFD");
	return encodeURIComponent(whole).replace(
		/[()*!']/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/** The cells of a row as they are compared, whoever formatted it: trimmed, and nothing escaped. */
export function cellsOf(row: string): string[] {
	// `| a \\| b | c |`
	const inner = row
		.trim()
		.replace(/^\|/, "")
		.replace(/(?<!\\)((?:\\\\)*)\|$/, "$1");
	return [...cellsIn(inner)].map(unescaped);
}

function* cellsIn(inner: string): Iterable<string> {
	let from = 0;
	for (const { index, 0: found } of inner.matchAll(/\\.|\|/gs)) {
		if (found !== "|") continue;

		yield inner.slice(from, index);
		from = index + 1;
	}
	yield inner.slice(from);
}

/** What a cell says, without what only keeps it from being markup. */
function unescaped(cell: string): string {
	return cell.trim().replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
