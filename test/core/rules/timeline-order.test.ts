import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { timelineOrder } from "../../../server/src/core/rules/timeline-order.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits, slice } from "../../../server/src/core/text.ts";

suite("rule timeline-order: edge cases", () => {
	test("lets midnights pass, with and without a known date", () => {
		check("- 23:50 a\n- 00:10 b\n- 00:30 c\n", []);
		check("- 2026-03-01 23:50 a\n- 00:10 b\n", []);
	});

	test("lets a newest-first timeline be, and finds what moved in it", () => {
		check("- 15:00 a\n- 14:00 b\n- 13:00 c\n- 12:00 d\n", []);
		check("- 18:00 a\n- 17:00 b\n- 16:00 c\n- 15:00 d\n- 14:00 e\n- 14:30 f\n- 13:00 g\n", [
			"14:30",
		]);
	});

	test("lets a day without a time stand anywhere on that day", () => {
		check("- 2026-03-01 14:00 a\n- 2026-03-01 b\n- 2026-03-01 15:00 c\n", []);
		check(
			"- 2026-03-02 15:00 a\n- 2026-03-02 14:00 b\n- 2026-03-02 13:00 c\n- 2026-03-02 d\n- 2026-03-02 12:00 e\n- 2026-03-01 f\n",
			[],
		);
	});

	test("lets “about” be wrong by a quarter of an hour", () => {
		check("- 14:10 a\n- ~14:00 b\n- 14:20 c\n", []);
		check("- 14:40 a\n- ~14:00 b\n- 14:50 c\n", ["~14:00"]);
	});

	test("compares the starts of ranges", () => {
		check("- 14:00 - 15:00 a\n- 14:30 b\n", []);
	});

	test("compares instants where zones differ", () => {
		check("- 2026-03-01 14:00 UTC a\n- 2026-03-01 06:05 PST b\n- 2026-03-01 14:10 UTC c\n", []);
	});

	test("judges no entry that takes its date from an unreadable one", () => {
		check("- 2026-03-05 14:00 a\n- 2026-02-30 15:00 b\n- 13:00 c\n", []);
	});

	test("finds the entry that moved and none of the others", () => {
		check("- 14:00 a\n- 14:50 b\n- 14:10 c\n- 14:20 d\n- 14:30 e\n", ["14:50"]);
	});

	test("lets several timelines stand each for itself", () => {
		const text = "## Timeline: writes\n\n- 14:00 a\n- 14:10 b\n\n## Timeline: reads\n\n- 14:05 c\n";
		assert.deepEqual(problemsIn(text), []);
	});

	test("moves whole entries with what is below them, and keeps what stands between", () => {
		const text = "## Timeline\r\n\r\n* 14:10 b\r\n  * detail\r\n\r\n* 14:00 a\r\n* 14:20 c\r\n";
		const [fix] = problemsIn(text)[0]?.fixes ?? [];
		assert.equal(
			applyEdits(text, fix?.edits ?? []),
			"## Timeline\r\n\r\n* 14:00 a\r\n\r\n* 14:10 b\r\n  * detail\r\n* 14:20 c\r\n",
		);
	});

	test("sorts nothing where an entry would lose its date", () => {
		const text = "## Timeline\n\n- 2026-03-02 09:00 b\n- 08:50 a\n- 09:10 c\n";
		assert.deepEqual(problemsIn(text)[0]?.fixes, []);
	});

	test("sorts nothing where other text stands between", () => {
		const text = "## Timeline\n\n- 09:00 b\n\nMeanwhile:\n\n- 08:50 a\n";
		assert.deepEqual(problemsIn(text)[0]?.fixes, []);
	});
});

function problemsIn(text: string) {
	const context = { template: templateById("classic"), today: undefined };
	return [...timelineOrder.check(parseReport(text), context)];
}

function check(entries: string, moved: readonly string[]) {
	const text = `## Timeline\n\n${entries}`;
	assert.deepEqual(
		problemsIn(text).map(({ span }) => slice(text, span)),
		moved,
	);
}
