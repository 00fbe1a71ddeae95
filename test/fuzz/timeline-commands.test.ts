import assert from "node:assert/strict";
import fc from "fast-check";
import { convertZone } from "../../server/src/core/convert-zone.ts";
import { sortTimeline } from "../../server/src/core/features/timeline-commands/sort-timeline.ts";
import { timelineAsBullets } from "../../server/src/core/features/timeline-commands/timeline-as-bullets.ts";
import { timelineAsTable } from "../../server/src/core/features/timeline-commands/timeline-as-table.ts";
import { isRefusal, type Outcome } from "../../server/src/core/outcome.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Entry, Report } from "../../server/src/core/report.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { property } from "./property.ts";

const zone = fc.constantFrom("UTC", "CET", "Europe/Berlin", "America/New_York", "UTC+5:30");
const minutes = fc.array(fc.integer({ min: 0, max: 5 * 1440 }), { minLength: 1, maxLength: 8 });
const conversion = fc.tuple(minutes, zone, zone, fc.boolean(), fc.boolean());

const marker = fc.constantFrom(
	(_: number) => "- ",
	(index: number) => `${index + 8}. `,
);
const sortable = fc.tuple(
	fc.array(
		fc.tuple(
			fc.integer({ min: 0, max: 2879 }),
			fc.boolean(),
			fc.constantFrom("", "\n  - more", "\n\n  Words."),
		),
		{ minLength: 2, maxLength: 8 },
	),
	marker,
);

const words = fc.stringMatching(/^[A-Za-z][A-Za-z `*|,.-]{0,20}[A-Za-z]$/);
const bullets = fc.array(
	fc.tuple(fc.integer({ min: 600, max: 1300 }), words, fc.array(words, { maxLength: 2 })),
	{ minLength: 1, maxLength: 6 },
);

suite("a timeline", () => {
	property(
		"keeps every instant in other zones, there and back",
		{ of: conversion, cost: 40 },
		([times, from, to, isDated, keepOriginal]) => {
			const lines = times.map((it) => `- ${stamp(it, isDated)} A`);
			const text = `## Timeline (${from})\n\n${lines.join("\n")}\n`;
			const there = converted(text, to, { keepOriginal });
			fc.pre(there.startsWith("## "));
			const back = converted(there, from);
			assert.deepEqual(instants(there), instants(text));
			if (back.startsWith("## ")) assert.deepEqual(instants(back), instants(text));
			assert.match(converted(text, from), /already/);
		},
	);

	property("keeps every entry when it is sorted", { of: sortable, cost: 40 }, ([entries, mark]) => {
		const lines = entries.map(([minute, isDated, below], index) => {
			const indent = " ".repeat(mark(index).length - 2);
			const time = stamp(minute, isDated || index === 0);
			return `${mark(index)}${time} e${index}${below.replaceAll("\n  ", `\n  ${indent}`)}`;
		});
		const before = `${head}${lines.join("\n")}\n`;
		const after = sorted(before);
		fc.pre(after.startsWith(head));
		assert.deepEqual(told(after, toldWhole).toSorted(), told(before, toldWhole).toSorted());
		assert.match(sorted(after), /in order already/);
	});

	property(
		"has the same entries as bullets and as a table",
		{ of: bullets, cost: 40 },
		(entries) => {
			const lines = entries.map(([minute, text, details]) =>
				[`- ${clock(minute)} UTC: ${text}`, ...details.map((it) => `  - ${it}`)].join("\n"),
			);
			const before = `${head}2026-03-01\n\n${lines.join("\n")}\n`;
			const table = turned(before, timelineAsTable);
			fc.pre(table.includes("| Time"));
			assert.deepEqual(told(turned(table, timelineAsBullets), toldPlain), told(before, toldPlain));
		},
	);
});

const head = "## Timeline\n\n";

function converted(
	text: string,
	zone: string,
	options: { readonly keepOriginal?: boolean } = {},
): string {
	return turned(text, (report, { again }) => convertZone(report, { zone, ...options, again }));
}

function sorted(text: string): string {
	return turned(text, sortTimeline);
}

/** The text afterwards, or why there is none. */
function turned(
	text: string,
	turn: (report: Report, reader: { again(text: string): Report }) => Outcome,
): string {
	const outcome = turn(parseReport(text), { again: parseReport });
	return isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits);
}

/** So many minutes into July 2026; without its date the first day is stated elsewhere. */
function stamp(minutes: number, isDated: boolean): string {
	const iso = new Date(Date.UTC(2026, 6, 1, 0, minutes)).toISOString();
	return isDated ? iso.slice(0, 16).replace("T", " ") : iso.slice(11, 16);
}

function clock(minute: number): string {
	return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

function instants(text: string): unknown {
	const { entries } = parseReport(text).timeline;
	return entries.map(({ timestamp: { start } }) => start?.instant ?? start?.date);
}

function told(text: string, tell: (entry: Entry) => unknown): string[] {
	return parseReport(text).timeline.entries.map((entry) => JSON.stringify(tell(entry)));
}

function toldWhole({ timestamp, text }: Entry): unknown {
	return [timestamp.start, text];
}

function toldPlain({ timestamp, text }: Entry): unknown {
	return [timestamp.start?.instant, text.replace(/[^\w]/g, "")];
}
