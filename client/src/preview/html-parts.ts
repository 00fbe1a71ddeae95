import type { PreviewChange } from "../../../server/src/protocol/messages.ts";

/** The parts with which the server begins and ends a timeline. */
export const timelineStartTag = '<ol class="timeline">';
export const timelineEndTag = "</ol>";

/** `parts` after a change. */
export function changedParts(
	parts: readonly string[],
	{ from, removed, parts: fresh }: PreviewChange,
): readonly string[] {
	return parts.toSpliced(from, removed, ...fresh);
}

/** Where in the page the parts of a change stand: all of them within one element. */
export interface Place {
	/** Which child of the page is the timeline that holds them; `undefined` when the page does. */
	readonly list: number | undefined;
	/** Which of its children is the first of them. */
	readonly at: number;
	/** How many children it has before the change. */
	readonly count: number;
}

/** @returns `undefined` for a change of which some parts begin or end a timeline: the page is to be made anew. */
export function placeOf(
	parts: readonly string[],
	{ from, removed, parts: fresh }: PreviewChange,
): Place | undefined {
	const isInOne = [...parts.slice(from, from + removed), ...fresh].every((it) => !isTag(it));
	if (!isInOne) return undefined;

	const start = parts.slice(0, from).findLastIndex(isTag);
	const inList = parts[start] === timelineStartTag;
	if (!inList)
		return { list: undefined, at: childCount(parts.slice(0, from)), count: childCount(parts) };

	const end = parts.indexOf(timelineEndTag, start);
	const list = childCount(parts.slice(0, start));
	return { list, at: from - start - 1, count: end - start - 1 };
}

function isTag(part: string): boolean {
	return part === timelineStartTag || part === timelineEndTag;
}

/** How many children of the page whole `parts` make. */
function childCount(parts: readonly string[]): number {
	let count = 0;
	let isInList = false;
	for (const part of parts) {
		if (part === timelineStartTag) isInList = true;
		else if (part === timelineEndTag) isInList = false;
		if (!isInList) count++;
	}
	return count;
}
