import type { PreviewChange } from "./messages.ts";

/** What makes `after` of `before`: all between what they begin with and what they end with. */
export function previewChange(before: readonly string[], after: readonly string[]): PreviewChange {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return {
		from: start,
		removed: before.length - end - start,
		parts: after.slice(start, after.length - end),
	};
}
