import assert from "node:assert/strict";
import { jsonEvents } from "../../../server/src/core/paste/json-events.ts";
import { pasteContext, pastedLines } from "../../support/pasted-lines.ts";

const rows = [
	{ time: "2026-03-04T10:05:01Z", level: "error", msg: "No disk" },
	{ time: "2026-03-04T10:09:01Z", level: "info", msg: "Cleaned" },
];
const expected = ["2026-03-04 10:05 UTC No disk", "2026-03-04 10:09 UTC Cleaned"];

suite("JSON", () => {
	for (const [name, text] of [
		["a list", JSON.stringify(rows)],
		["a list within an object", JSON.stringify({ total: 2, tags: [], items: rows }, undefined, 2)],
		["a log with an object a line", rows.map((row) => JSON.stringify(row)).join("\n")],
		[
			"`@timestamp` and `message`",
			JSON.stringify(rows.map(({ time, msg }) => ({ message: msg, "@timestamp": time }))),
		],
		[
			"`ts` in seconds",
			'[{"ts":"2026-03-04 10:05:01 UTC","event":"No disk"},{"ts":"2026-03-04 10:09:01 UTC","event":"Cleaned"}]',
		],
	] as const) {
		test(`reads ${name}`, () => assert.deepEqual(pastedLines(jsonEvents, text), expected));
	}

	test("reads names and addresses", () => {
		const link = "https://tickets.example.com/7";
		const list = rows.map(({ time }) => ({
			created_at: time,
			title: "x",
			user: { name: "Ana" },
			html_url: link,
		}));
		const [first] = jsonEvents.read(JSON.stringify(list), pasteContext)?.events ?? [];
		assert.deepEqual([first?.author, first?.link], ["Ana", link]);
	});

	test("reads words within objects, and all fields where none is for words", () => {
		const said = [{ message: "No disk" }, { text: "No disk" }, { name: "No disk" }];
		for (const event of said) {
			const list = rows.map(({ time, msg }, index) => ({ time, event: index === 0 ? event : msg }));
			assert.deepEqual(pastedLines(jsonEvents, JSON.stringify(list)), expected);
		}
		const fields = rows.map(({ time }) => ({ time, disk: 1, full: true, by: null, of: { id: 1 } }));
		const [first] = pastedLines(jsonEvents, JSON.stringify(fields));
		assert.equal(first, "2026-03-04 10:05 UTC 1 · true");
	});

	for (const [name, text] of [
		["settings", '{"a": 1, "b": [1, 2]}'],
		["times without words", JSON.stringify(rows.map(({ time }) => ({ time, msg: "" })))],
		["objects without a time", '[{"a": "x"}, {"a": "y"}]'],
		["days", '[{"date": "2026-03-01", "a": "x"}, {"date": "2026-03-02", "a": "y"}]'],
		["broken JSON", '[{"time": "2026-03-04T10:05:01Z", "msg": "x"}, {"time"'],
	] as const) {
		test(`does not take ${name} for events`, () =>
			assert.deepEqual(pastedLines(jsonEvents, text), []));
	}
});
