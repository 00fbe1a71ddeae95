import type { Place } from "./counted.ts";

/** The places that no run came to, in order: `12: never comes to "x = 1;"`. */
export function missed(places: readonly Place[], counts: readonly number[]): readonly string[] {
	const open = places.filter((_, index) => !counts[index]);
	const lines = open
		.toSorted((a, b) => a.line - b.line)
		.map(({ line, kind, text }) =>
			kind === "else" ? `${line}: always true: ${text}` : `${line}: never reached: ${text}`,
		);
	// A branch of one statement is missed twice, as both, and this is one thing.
	return [...new Set(lines)];
}
