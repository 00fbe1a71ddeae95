import assert from "node:assert/strict";
import {
	type PasteTimelineParams,
	type PasteTimelineResult,
	pasteTimelineRequest,
} from "../../server/src/protocol/messages.ts";
import { open, type SessionOptions } from "../support/session.ts";

const report =
	"# Disk full\n\n- **Date:** 2026-03-01\n\n## Timeline\n\nAll times in UTC.\n\n- 14:05 Alert fired\n- 14:30 Restored\n\n## Root cause\n\nThe disk.\n";
const chat = "Ana\n  3:13 PM\nI see it\nBen\n  3:20 PM\nRestarting\n";
const initializationOptions = { timeZone: "Europe/Berlin" };

suite("postmortem/pasteTimeline", () => {
	test("writes messages where they belong, on the report's clocks", async () => {
		const found = await paste({ text: chat });
		assert.deepEqual(found?.lines, ["- 14:13 Ana: I see it", "- 14:20 Ben: Restarting"]);
		const { edits, ...facts } = found ?? { edits: [] };
		assert.deepEqual(facts, {
			added: 2,
			skipped: 0,
			format: "Slack",
			zone: "UTC",
			lines: found?.lines,
		});
		const end = { line: 8, character: 19 };
		const newText = "\n- 14:13 Ana: I see it\n- 14:20 Ben: Restarting";
		assert.deepEqual(edits, [{ range: { start: end, end }, newText }]);
	});

	test("writes those that were chosen", async () => {
		const found = await paste({ text: chat, chosen: [1] });
		assert.deepEqual(found?.lines, ["- 14:20 Ben: Restarting"]);
	});

	test("leaves out what is told already", async () => {
		const text = "2026-03-01T14:05:10Z Alert fired\n2026-03-01T14:06:10Z Queue grows\n";
		const found = await paste({ text });
		assert.deepEqual([found?.added, found?.skipped], [1, 1]);
	});

	test("reads the exact time from the links of messages", async () => {
		const link = "https://fernway.slack.com/archives/C0AB12CD3/p1772374440000100";
		const html = `<b>Ana</b> <a href="${link}">3:14 PM</a><br>I see it`;
		const found = await paste({ text: "Ana 3:14 PM\nI see it", html });
		assert.deepEqual(found?.lines, [`- 14:14 Ana: I see it ([message](${link}))`]);
	});

	test("says nothing to other texts", async () => {
		assert.equal(await paste({ text: "Just words.\nAnd more.\n" }), null);
	});

	test("says nothing in a file that is no report", async () => {
		assert.equal(await paste({ text: chat }, { uri: "file:///work/README.md" }, "# Bread\n"), null);
	});
});

async function paste(
	params: Omit<PasteTimelineParams, "uri">,
	options: SessionOptions = {},
	text = report,
): Promise<PasteTimelineResult | null> {
	const { client, uri } = await open(text, { initializationOptions, ...options });
	return client.sendRequest(pasteTimelineRequest, { uri, ...params });
}
