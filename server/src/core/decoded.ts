/** A part of a URI with `%20` and the like decoded; as it is when it cannot be. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
