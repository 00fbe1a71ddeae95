import assert from "node:assert/strict";
import { incidentWindow } from "../../../server/src/core/features/incident-window.ts";
import { parseReport } from "../../../server/src/core/parse.ts";

suite("the window of an incident", () => {
	test("is six hours wider than the timeline on both sides", () => {
		const text = "## Timeline\n\n- 2026-03-01 14:05 UTC a\n- 15:05 UTC b\n- 14:30 UTC c\n";
		assert.deepEqual(incidentWindow(parseReport(text)), {
			from: Date.UTC(2026, 2, 1, 8, 5),
			to: Date.UTC(2026, 2, 1, 21, 5),
		});
	});

	test("is not known without a date or a zone", () => {
		assert.equal(incidentWindow(parseReport("## Timeline\n\n- 14:05 UTC a\n")), undefined);
		assert.equal(incidentWindow(parseReport("## Timeline\n")), undefined);
	});
});
