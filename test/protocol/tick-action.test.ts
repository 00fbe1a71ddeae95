import assert from "node:assert/strict";
import {
	type TickActionParams,
	type TickActionResult,
	tickActionRequest,
} from "../../server/src/protocol/messages.ts";
import { open } from "../support/session.ts";

const report = [
	"# Postmortem: Disk full at Quillmere",
	"## Timeline",
	"- 14:05 UTC Alert",
	"## Action Items",
	"- [ ] Rotate the log (@ana)\r\n- Buy a disk",
	"",
].join("\r\n\r\n");

suite("postmortem/tickAction", () => {
	test("answers with the edit of the one item", async () =>
		assert.deepEqual(await tick({ line: 8, text: "Rotate the log (@ana)" }), {
			edits: [{ range: range(8, 2, 5), newText: "[x]" }],
		}));

	test("gives a task box to an item that has none", async () =>
		assert.deepEqual(await tick({ line: 9, text: "Buy a disk" }), {
			edits: [{ range: range(9, 2, 2), newText: "[x] " }],
		}));

	test("says so when the item is another by now", async () =>
		assert.deepEqual(await tick({ line: 8, text: "Rotate the logs" }), {
			refused: "The report has changed; try again.",
		}));

	test("says so when the report is not open", async () => {
		const uri = "file:///work/incidents/other.md";
		const result = await tick({ uri, line: 8, text: "Buy a disk" });
		assert.match("refused" in result ? result.refused : "", /not open/);
	});
});

async function tick(params: Partial<TickActionParams>): Promise<TickActionResult> {
	const { client, uri } = await open(report);
	return client.sendRequest(tickActionRequest, { uri, done: true, ...params });
}

function range(line: number, from: number, to: number) {
	return { start: { line, character: from }, end: { line, character: to } };
}
