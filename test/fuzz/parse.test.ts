import assert from "node:assert/strict";
import fc from "fast-check";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Report } from "../../server/src/core/report.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { spelledOut } from "../support/spelled-out.ts";
import { anyText } from "./documents.ts";
import { changes, toEdit } from "./edits.ts";
import { examined } from "./examined.ts";
import { property } from "./property.ts";
import { assertInside } from "./spans.ts";

const edited = fc.tuple(anyText, changes);

suite("any text", () => {
	property("has a model inside of it, in its order", { of: anyText, cost: 4 }, (text) => {
		const { chunks, ...model } = parseReport(text);
		assertInside(model, text.length);
		const { sections, timeline, actionItems, metadata } = model;
		assertAscending(sections);
		assertAscending(timeline.sections);
		assertAscending(timeline.entries);
		assertAscending(actionItems);
		assert(metadata.fields.every(({ nameSpan, valueSpan }) => nameSpan.end <= valueSpan.end));
		for (const { start, chunk } of chunks) {
			assert.equal(text.slice(start, start + chunk.text.length), chunk.text);
			assert.equal(chunk.prose.length, chunk.text.length);
			assertInside(chunk, chunk.text.length);
		}
	});

	property(
		"has the model of a fresh parse after edits",
		{ of: edited, cost: 20 },
		([text, all]) => {
			let report = parseReport(text);
			for (const change of all) {
				const before = report;
				report = parseReport(applyEdits(before.text, [toEdit(before.text, change)]), {
					previous: before,
				});
				assert.deepEqual(spelledOut(report), spelledOut(parseReport(report.text)));
				const [was, fresh] = [before, parseReport(before.text)].map(spelledOut);
				assert.deepEqual(was, fresh, "the earlier model stays as it was");
			}
		},
	);

	property(
		"has the findings of a fresh check after edits",
		{ of: edited, cost: 80 },
		([text, all]) => {
			let now = examined(text);
			for (const change of all) {
				const { text: before } = now.report;
				now = now.again(applyEdits(before, [toEdit(before, change)]));
				assert.deepEqual(now.findings(), examined(now.report.text).findings());
			}
		},
	);
});

function assertAscending(all: readonly Pick<Report["sections"][number], "span">[]): void {
	for (const [index, { span }] of all.entries()) {
		const before = all[index - 1]?.span.start ?? 0;
		assert(before <= span.start, `${span.start} stands behind ${before}`);
	}
}
