/**
 * The numbers, from 0, of the lines of `text` that have all `characters` in that order.
 * Made for a search with each key pressed in a great many lines, of which few have what is sought.
 */
export function* linesWith(text: string, characters: readonly string[]): Iterable<number> {
	let [from, line, counted] = [0, 0, 0];
	while (from <= text.length) {
		const end = lineEndAt(text, from);
		const reached = reach(text, characters, from);
		if (reached === undefined) return;

		if (reached <= end) {
			line += lineEndsIn(text, counted, from);
			counted = from;
			yield line;
		}
		// What was found farther on is found in no line before.
		from = reached <= end ? end + 1 : text.lastIndexOf("\n", reached - 1) + 1;
	}
}

/** Where the last of `characters` ends when they are looked for one after the other; `undefined` when one is missing. */
function reach(text: string, characters: readonly string[], from: number): number | undefined {
	let at = from;
	for (const character of characters) {
		const found = text.indexOf(character, at);
		if (found < 0) return undefined;
		at = found + character.length;
	}
	return at;
}

function lineEndAt(text: string, from: number): number {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}

function lineEndsIn(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1))
		count++;
	return count;
}
