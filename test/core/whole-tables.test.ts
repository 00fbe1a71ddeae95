import assert from "node:assert/strict";
import { toChunks } from "../../server/src/core/chunks.ts";
import { headerCell } from "../../server/src/core/header-cell.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Report } from "../../server/src/core/report.ts";
import { tableRow } from "../../server/src/core/table-row.ts";
import { slice } from "../../server/src/core/text.ts";
import { wholeTables } from "../../server/src/core/whole-tables.ts";

const rows = Array.from({ length: 60 }, (_, index) => {
	const minute = String(index).padStart(2, "0");
	return `| 2026-03-01 14:${minute} | Event ${index} | ${index === 50 ? "Detected" : ""} |`;
});
const timeline = `## Timeline\n\n| Time (CET) | Event | Type |\n|---|---|---|\n${rows.join("\n")}\n\nAll of it.\n`;

suite("a table of many rows", () => {
	const report = parseReport(timeline);

	test("is read row by row below the first twenty", () => {
		const chunks = toChunks(timeline);
		const types = chunks.map(({ chunk }) => chunk.blocks.map(({ type }) => type).join());
		assert.deepEqual(types, ["heading", "table", ...Array(40).fill("rows"), "", "paragraph"]);
	});

	test("is one table to those who ask for it", () => {
		const [table, ...others] = wholeTables(toChunks(timeline));
		assert.equal(others.length, 0);
		assert.deepEqual(table?.titles, ["Time (CET)", "Event", "Type"]);
		assert.equal(table?.rows.length, 60);
		assert.ok(slice(timeline, table.span).endsWith("59 |  |"));
	});

	test("holds an entry in each row, all in the zone of the header", () => {
		const { entries } = report.timeline;
		assert.equal(entries.length, 60);
		for (const [index, { timestamp, text }] of entries.entries()) {
			assert.equal(text, `Event ${index}${index === 50 ? " · Detected" : ""}`);
			assert.equal(timestamp.start?.zone, "CET");
			const [inferred] = timestamp.inferred.filter(({ what }) => what === "zone");
			assert.ok(inferred?.span && slice(timeline, inferred.span) === "Time (CET)");
		}
	});

	test("says in a column what a row far below marks", () => {
		const entry = report.timeline.entries[50];
		assert.deepEqual([entry?.milestone, entry?.milestoneFrom], ["detected", "column"]);
	});

	test("has times where no title says so", () => {
		const untitled = timeline.replace("Time (CET)", "").replace("Event", "Words");
		const { entries } = parseReport(untitled).timeline;
		assert.equal(entries.length, 60);
	});

	test("tells of a row far below what a row near the header tells", () => {
		const span = stampOf(report, 55);
		assert.deepEqual(tableRow(report, span)?.titles, ["Time (CET)", "Event", "Type"]);
		assert.equal(tableRow(report, span)?.above.length, 20);
		const cell = headerCell(report, span);
		assert.equal(cell && slice(timeline, cell), "Time (CET)");
		assert.equal(headerCell(report, stampOf(report, 5))?.start, cell?.start);
	});

	test("ends at a blank line, a heading, or words that are no row", () => {
		for (const end of ["\n", "# Next\n", "words\n"]) {
			const { timeline: shown } = parseReport(
				`${timeline.trimEnd().replace(/\n+All.*$/, "")}\n${end}- 23:59 No row\n`,
			);
			assert.equal(shown.entries.filter(({ container }) => container === "row").length, 60);
		}
	});

	test("may be one of tasks", () => {
		const rows = Array.from({ length: 60 }, (_, index) => `| Task ${index} | Ana |`).join("\n");
		const { actionItems } = parseReport(
			`## Action Items\n\n| Task | Owner |\n|---|---|\n${rows}\n`,
		);
		assert.equal(actionItems.length, 60);
		assert.deepEqual(new Set(actionItems.map(({ owner }) => owner?.value)), new Set(["Ana"]));
	});

	test("whose header does not fit its delimiter row is none", () => {
		const text = timeline.replace("|---|---|---|", "|---|---|");
		assert.deepEqual(wholeTables(toChunks(text)), []);
	});

	test("keeps its rows when one of them changes, and reads them anew when the header does", () => {
		const chunks = toChunks(timeline);
		const kept = (text: string) => {
			const after = toChunks(text, { text: timeline, chunks });
			return after.filter(({ chunk }) => chunks.some((it) => it.chunk === chunk)).length;
		};
		assert.equal(kept(timeline.replace("Event 55", "Event 5x")), chunks.length - 2);
		assert.equal(kept(timeline.replace("Event 5 ", "Event x ")), chunks.length - 2);
		assert.equal(kept(timeline.replace("Type", "Kind")), 1);
	});
});

function stampOf(report: Report, index: number) {
	return report.timeline.entries[index]?.timestamp.span ?? { start: 0, end: 0 };
}
