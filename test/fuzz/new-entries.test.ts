import assert from "node:assert/strict";
import fc from "fast-check";
import { newEntries } from "../../server/src/core/features/new-entries.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { templateById } from "../../server/src/core/templates.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { property } from "./property.ts";

const context = {
	template: templateById("classic"),
	viewerTimeZone: "Europe/Berlin",
	today: { year: 2026, month: 3, day: 9 },
};
const head = "# Disk full, 2026-03-01\n\n## Timeline (UTC)\n\n";
/** From the day before to the day after. */
const minutes = fc.array(fc.integer({ min: -1440, max: 2880 }), { minLength: 1, maxLength: 6 });
const midnight = Date.UTC(2026, 2, 1);
/** How entries may be written, so many minutes after midnight. */
const styles: readonly (readonly [string, (minute: number) => string])[] = [
	["bullets", (minute) => `- ${iso(minute).slice(11)} Alert ${minute}`],
	["dated bullets", (minute) => `- **${iso(minute)}** – Alert ${minute}`],
	["lines", (minute) => `${iso(minute).slice(11)} - Alert ${minute}  `],
	["headings", (minute) => `### ${iso(minute).slice(11)} Alert ${minute}\n\nDetails.\n`],
	["numbers", (minute) => `1. ${iso(minute)}: Alert ${minute}`],
];

suite("new entries", () => {
	for (const [name, entry] of styles) {
		const text = head + [3, 65, 130, 700].map((minute) => entry(minute)).join("\n");
		property(`mean the instants they were given: ${name}`, { of: minutes, cost: 40 }, (added) =>
			assertAdded(text, added),
		);
	}
});

/** The instants of the old entries and of the new ones are those of the entries afterwards, in order. */
function assertAdded(text: string, added: readonly number[]): void {
	const expected = [...instants(text), ...added.map((minute) => midnight + minute * 60_000)];
	const after = instants(write(text, added));
	assert.deepEqual(
		after,
		expected.toSorted((a, b) => a - b),
	);
}

function write(text: string, added: readonly number[]): string {
	const events = added.map((minute, index) => ({
		at: { instant: midnight + minute * 60_000 },
		text: `Event ${index}`,
	}));
	const written = newEntries(parseReport(text), events, context);
	return applyEdits(text, written?.edits ?? []);
}

function instants(text: string): number[] {
	return parseReport(text).timeline.entries.flatMap(
		({ timestamp }) => timestamp.start?.instant ?? [],
	);
}

function iso(minute: number): string {
	return new Date(midnight + minute * 60_000).toISOString().slice(0, 16).replace("T", " ");
}
