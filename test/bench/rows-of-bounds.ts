import { hardShapes, type Shape } from "../support/hard-shapes.ts";
import { bound, bytes, longestPiece } from "./longest-piece.ts";
import { toTiming } from "./measure.ts";
import { reportOf } from "./reports.ts";
import type { Measured, Row } from "./row.ts";

/** For how long the server is held in one piece, at most, by whatever is in a report, and whatever is asked of it. */
export const boundRows: readonly Row[] = [
	row("bullets", "an ordinary report as bullets", [
		{ name: "bullets", text: () => reportOf(bytes, "bullets") },
	]),
	row("table", "an ordinary report as one table", [
		{ name: "table", text: () => reportOf(bytes, "table") },
	]),
	row(
		"shapes",
		"texts that are hard to read, each in its own way; takes a quarter of an hour",
		hardShapes,
	),
];

function row(name: string, words: string, shapes: readonly Shape[]): Row {
	return {
		name: `bounded-${name}`,
		work: `the longest piece in which the server is held, 4.9 MB: ${words}`,
		target: { longest: bound },
		measure: () => longestOf(shapes),
	};
}

async function longestOf(shapes: readonly Shape[]): Promise<Measured> {
	const pieces: { readonly name: string; readonly longest: number }[] = [];
	for (const { name, text } of shapes) {
		pieces.push({ name, longest: await longestPiece(text) });
	}
	const worst = pieces.toSorted((a, b) => b.longest - a.longest);
	const told = worst.slice(0, 5).map((it) => `${it.name} ${it.longest.toFixed(0)} ms`);
	const longest = worst[0]?.longest ?? 0;
	return {
		ours: toTiming(pieces.map((it) => it.longest)),
		figures: { longest },
		note: `the worst: ${told.join(", ")}`,
	};
}
