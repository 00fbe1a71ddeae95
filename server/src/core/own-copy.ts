/**
 * The same text in memory of its own. A stretch of a text is kept as a view of it, and so keeps all of it:
 * what is taken from a report and outlives it is to be copied.
 */
export function ownCopy(text: string): string;
export function ownCopy(text: string | undefined): string | undefined;
export function ownCopy(text: string | undefined): string | undefined {
	return text === undefined ? undefined : JSON.parse(JSON.stringify(text));
}
