import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { plainEntry } from "../../server/src/core/plain-entry.ts";
import type { Entry } from "../../server/src/core/report.ts";
import { slice } from "../../server/src/core/text.ts";

// So many entries that stretches lie among them as a whole.
const minutes = Array.from({ length: 520 }, (_, minute) => minute);

suite("an entry of a long timeline that states its day", () => {
	const text = timelineOf((at) => `- 2026-03-01 ${at} [detected] Alert \`a\`\n  more`);
	const report = parseReport(text);

	test("tells all that there is to it", () => {
		const entry = middle(report.timeline.entries);
		const { span, textSpan, tagSpan, timestamp, ...told } = plainEntry(entry);
		assert.equal(slice(text, span), "- 2026-03-01 07:30 [detected] Alert `a`\n  more");
		assert.equal(slice(text, textSpan), "[detected] Alert `a`\n  more");
		assert.equal(tagSpan && slice(text, tagSpan), "[detected]");
		assert.deepEqual(told, {
			...{ container: "bullet", text: "[detected] Alert a" },
			...{ milestone: "detected", milestoneFrom: "tag" },
		});
		const { span: stamp, start, inferred, ...rest } = timestamp;
		assert.equal(slice(text, stamp), "2026-03-01 07:30");
		assert.equal(start?.instant, Date.UTC(2026, 2, 1, 7, 30));
		assert.deepEqual(rest, { raw: "2026-03-01 07:30", end: undefined, approximate: false });
		assert.deepEqual(inferred, [
			{ what: "zone", from: "the timeline’s heading", span: spanOf(text, "UTC") },
		]);
	});

	test("takes no zone where it states one", () => {
		const other = parseReport(timelineOf((at) => `- 2026-03-01 ${at} CET Alert`));
		assert.deepEqual(middle(other.timeline.entries).timestamp.inferred, []);
	});

	test("is the same as before when the text below it changes", () => {
		const after = parseReport(`${text}- 2026-03-02 15:00 Over\n`, { previous: report });
		assert.equal(middle(after.timeline.entries), middle(report.timeline.entries));
	});

	test("stands further down when the text above it grows, and in the earlier report where it stood", () => {
		const before = plainEntry(middle(report.timeline.entries));
		const after = parseReport(`Cards refused.\n\n${text}`, { previous: report });
		const { span } = middle(after.timeline.entries);
		assert.equal(span.start, before.span.start + "Cards refused.\n\n".length);
		assert.deepEqual(plainEntry(middle(report.timeline.entries)), before);
	});

	test("means the other instant when the zone of the report changes", () => {
		const other = text.replace("(UTC)", "(CET)");
		const after = parseReport(other, { previous: report });
		const { start } = middle(after.timeline.entries).timestamp;
		assert.equal(start?.instant, Date.UTC(2026, 2, 1, 6, 30));
	});
});

suite("a long timeline", () => {
	test("of days that no calendar has is in no order", () => {
		const { traits, order } = parseReport(timelineOf((at) => `- 2026-02-30 ${at} A`)).timeline;
		assert.equal(order, "unknown");
		assert.equal(traits.areReadable, false);
		assert.equal(traits.timed, 0);
	});

	test("tells which of its entries mark something", () => {
		const { traits, entries } = parseReport(
			timelineOf((at) => `- 2026-03-01 ${at} ${at === "07:30" ? "Resolved" : "Look"}`),
		).timeline;
		assert.deepEqual(traits.marked, [middle(entries)]);
		assert.deepEqual(traits.milestones, new Set(["resolved"]));
		assert.deepEqual(traits.zones, new Set(["UTC"]));
	});

	test("says its day to an entry below that states none", () => {
		const text = `${timelineOf((at) => `- 2026-03-01 ${at} A`)}- 08:59 B\n- 08:58 C\n`;
		const { start, inferred } = parseReport(text).timeline.entries[521]?.timestamp ?? {};
		assert.equal(start?.instant, Date.UTC(2026, 2, 1, 8, 58));
		assert.equal(inferred?.[0]?.from, "the entry above");
	});
});

/** An entry for each minute from midnight on, the 450th of which is in the middle. */
function timelineOf(toEntry: (at: string) => string): string {
	const entries = minutes.map((minute) => {
		const parts = [Math.floor(minute / 60), minute % 60];
		return toEntry(parts.map((it) => String(it).padStart(2, "0")).join(":"));
	});
	return `# Disk full\n\n## Timeline (UTC)\n\n${entries.join("\n")}\n`;
}

function middle(entries: readonly Entry[]): Entry {
	const entry = entries[450];
	assert.ok(entry);
	return entry;
}

function spanOf(text: string, words: string) {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}
