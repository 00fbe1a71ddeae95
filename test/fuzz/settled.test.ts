import assert from "node:assert/strict";
import fc from "fast-check";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Report } from "../../server/src/core/report.ts";
import { spelledOut } from "../support/spelled-out.ts";
import { property } from "./property.ts";

const day = fc.integer({ min: 1, max: 31 }).map((it) => String(it).padStart(2, "0"));
const clock = fc
	.tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 59 }))
	.map((parts) => parts.map((it) => String(it).padStart(2, "0")).join(":"));
const date = fc.tuple(fc.constantFrom("2026-02-", "2026-03-"), day).map((parts) => parts.join(""));
const partDate = fc.oneof(date, fc.constantFrom("", "Mar 3, ", "3 March 2025 "));
const zone = fc.oneof(
	{ weight: 20, arbitrary: fc.constant("") },
	{ weight: 1, arbitrary: fc.constantFrom(" UTC", " CET", "–23:59", " IST") },
);
const words = fc.constantFrom("Alert fired", "**[detected]** Alert", "Resolved", "", "Deploy `v2`");
const settled = entriesOn(date, { minLength: 40, maxLength: 160 });
const leaning = entriesOn(partDate, { minLength: 1, maxLength: 10 });
const timeline = fc.record({
	entries: fc.array(fc.oneof(settled, leaning), { minLength: 2, maxLength: 6 }),
	toLine: fc.constantFrom(
		(it: string) => `- ${it}`,
		(it: string) => `| ${it.replace(/(:\d\d\S*) /, "$1 | ")} |`,
		(it: string) => `1. ${it}`,
	),
	head: fc.constantFrom("", "All times in UTC.\n\n", "| Time (CET) | Event |\n|---|---|\n"),
});

function entriesOn(
	date: fc.Arbitrary<string>,
	length: fc.ArrayConstraints,
): fc.Arbitrary<string[]> {
	const entry = fc
		.tuple(date, clock, zone, words)
		.map(([on, at, where, what]) => `${on} ${at}${where} ${what}`.trim());
	return fc.array(entry, { ...length, size: "max" });
}

suite("a long timeline", () => {
	// One time of the half day, even one that cannot be read, and each entry is resolved in the light of all others.
	property(
		"is read stretch by stretch as it is read as a whole",
		{ of: timeline, cost: 80 },
		({ entries, toLine, head }) => {
			const lines = entries.flat().map(toLine);
			const whole = [...lines, toLine("2026-04-01 25:10 pm Over")];
			assert.deepEqual(entriesIn(head, lines), entriesIn(head, whole).slice(0, -1));
		},
	);
});

function entriesIn(head: string, lines: readonly string[]): Report["timeline"]["entries"] {
	const text = `# Disk full\n\n## Timeline\n\n${head}${lines.join("\n")}\n`;
	return spelledOut(parseReport(text, { path: "2026-02-01-disk.md" })).timeline.entries;
}
