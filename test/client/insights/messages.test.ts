import assert from "node:assert/strict";
import { toFromPage, toPageState } from "../../../client/src/insights/messages.ts";

suite("insights messages", () => {
	test("are taken when they are whole", () => {
		check({ type: "ready" });
		check({ type: "openDocs" });
		check({ type: "shown", revision: 1, marks: 12, tables: 8 });
		check({ type: "open", revision: 2, opens: { what: "reports", indexes: [0, 4] } });
		check({ type: "export", chart: "incidents", format: "svg", content: "<svg/>" });
	});

	test("are nothing when they are not", () => {
		for (const value of [
			undefined,
			"ready",
			{ type: "run" },
			{ type: "shown", revision: 1, marks: -1, tables: 8 },
			{ type: "open", revision: 2, opens: { what: "files", indexes: [0] } },
			{ type: "open", revision: 2, opens: { what: "reports", indexes: "0" } },
			{ type: "open", opens: { what: "reports", indexes: [0] } },
			{ type: "export", chart: "incidents", format: "exe", content: "" },
			{ type: "export", chart: "incidents", format: "png" },
		]) {
			assert.equal(toFromPage(value), undefined, JSON.stringify(value));
		}
	});

	test("keep only the indexes that can be some", () => {
		const opens = { what: "actions", indexes: [1, "2", -3, null, 4] };
		assert.deepEqual(toFromPage({ type: "open", revision: 0, opens }), {
			type: "open",
			revision: 0,
			opens: { what: "actions", indexes: [1, 4] },
		});
	});

	test("carry the state over a reload", () => {
		const state = { top: 120.5, tables: ["metrics"], isReasonOpen: true };
		assert.deepEqual(toPageState(state), state);
		assert.deepEqual(toPageState({ top: "1", tables: [3, "ages"] }), {
			top: 0,
			tables: ["ages"],
			isReasonOpen: false,
		});
		assert.deepEqual(toPageState(undefined), { top: 0, tables: [], isReasonOpen: false });
	});
});

function check(message: object) {
	assert.deepEqual(toFromPage({ ...message, extra: 1 }), message);
}
