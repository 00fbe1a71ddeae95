import { isRecord } from "../settings.ts";
import { lineEnds } from "../text.ts";
import { type Fields, fieldNames, toEvents } from "./object-events.ts";
import { parseJson } from "./parse-json.ts";
import type { PasteFormat } from "./paste-format.ts";

/** A list of objects with a time in each, or a log with one such object a line. */
export const jsonEvents: PasteFormat = {
	name: "JSON",
	read(text, context) {
		const rows = objectsIn(text);
		const names = rows && fieldNames(rows, context);
		if (!rows || !names) return undefined;

		const events = toEvents(rows, names, context);
		return events.length >= 2 ? { events, explained: events.length / rows.length } : undefined;
	},
};

/** The objects of a list, or of the longest list that an object holds, or of lines. */
export function objectsIn(text: string): Fields[] | undefined {
	const start = text.trimStart()[0];
	if (start !== "[" && start !== "{") return undefined;

	const whole = parseJson(text);
	if (whole === undefined) return jsonLines(text);
	const lists = isRecord(whole) ? Object.values(whole).filter(Array.isArray) : [whole];
	const [longest] = lists.filter(Array.isArray).toSorted((a, b) => b.length - a.length);
	return longest?.filter(isRecord);
}

function jsonLines(text: string): Fields[] | undefined {
	const lines = text.split(lineEnds).filter((line) => line.trim() !== "");
	const objects = lines.map((line) => parseJson(line.trim().replace(/,$/, ""))).filter(isRecord);
	return objects.length >= lines.length * 0.8 ? objects : undefined;
}
