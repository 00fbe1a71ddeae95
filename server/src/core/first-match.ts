/** What `pattern` finds first in `text`; empty where it finds nothing. */
export function firstMatch(pattern: RegExp, text: string): string {
	const [found = ""] = pattern.exec(text) ?? [];
	return found;
}

/** What a group of a match found; empty where the group took no part in it. */
export function groupOf(found: RegExpExecArray, group: number): string {
	return found[group] ?? "";
}
