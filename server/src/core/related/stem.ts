/**
 * What the forms of an English word have in common, in lower case: `expired`, `expires` and `expiry` are one word to
 * a search. It is no word itself, and is never shown.
 */
export function stem(word: string): string {
	const singular = withoutPlural(word.toLowerCase()).replace(/ied$/, "y");
	const bare = endings
		.filter(({ ending, shortest }) => singular.length >= shortest && singular.endsWith(ending))
		.map(({ ending }) => singular.slice(0, -ending.length))[0];
	const base = bare ?? singular;
	const short = base.length > 4 ? base.replace(/[ey]$/, "") : base;
	return short.length > 4 ? short.replace(/([bdgmnprt])\1$/, "$1") : short;
}

/** Shorter words that end so are themselves: `ring`, `shed`, `union`. */
const endings = [
	{ ending: "ing", shortest: 7 },
	{ ending: "ion", shortest: 7 },
	{ ending: "ed", shortest: 5 },
];

function withoutPlural(word: string): string {
	if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
	if (word.length > 4 && word.endsWith("sses")) return word.slice(0, -2);
	return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}
