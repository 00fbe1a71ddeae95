import type { PlacedEvent } from "./place-events.ts";
import type { TargetTimeline } from "./target-timeline.ts";

/** True when the timeline, or one of the events before, tells of `event` in the same minute in nearly the same words. */
export function isTold(
	{ entries, keys }: TargetTimeline,
	event: PlacedEvent,
	before: readonly PlacedEvent[],
): boolean {
	if (event.text === "") return false;

	const isSameMinute = (key: number | undefined) =>
		key !== undefined && minuteOf(key) === minuteOf(event.key);
	const told = entries
		.filter((_, index) => isSameMinute(keys[index]))
		.map(({ text, timestamp }) => text.replace(timestamp.raw, ""));
	const twins = before.filter(({ key }) => isSameMinute(key)).map(wordsOf);
	const own = [words(event.text), words(wordsOf(event))];
	return [...told, ...twins].some((other) => own.some((it) => isAlike(it, words(other))));
}

function minuteOf(milliseconds: number): number {
	return Math.floor(milliseconds / 60_000);
}

function wordsOf({ author = "", text }: PlacedEvent): string {
	return `${author} ${text}`;
}

/** Addresses are no words: they come with the text or without. */
function words(text: string): string[] {
	const plain = text.replace(/https?:\/\/[^\s)]+/g, " ").toLowerCase();
	return Array.from(plain.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word);
}

/** Most words of the one are in the other: entries are shortened and polished. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
	const known = new Set(other);
	const common = new Set(one.filter((word) => known.has(word))).size;
	const all = new Set([...one, ...other]).size;
	return all > 0 && common / all >= 0.75;
}
