import assert from "node:assert/strict";
import { slackExport } from "../../../server/src/core/paste/slack-export.ts";
import { pasteContext, pastedLines } from "../../support/pasted-lines.ts";

const ana = {
	type: "message",
	user: "U1",
	user_profile: { real_name: "Ana Lima", display_name: "" },
	ts: "1772637240.000100",
};

suite("Slack export", () => {
	test("reads messages with their instants and names", () => {
		const list = [
			{ ...ana, text: "<@U2> it broke &amp; burns in <#C1|ops>" },
			{
				type: "message",
				username: "ben",
				user: "U2",
				ts: "1772637300.000100",
				text: "See <https://fernway.example/1|this>",
			},
			{ ...ana, user_profile: undefined, text: "Fixed" },
		];
		assert.deepEqual(pastedLines(slackExport, JSON.stringify(list)), [
			"2026-03-04T15:14:00Z Ana Lima: @ben it broke & burns in #ops",
			"2026-03-04T15:15:00Z ben: See this (https://fernway.example/1)",
			"2026-03-04T15:14:00Z Ana Lima: Fixed",
		]);
	});

	test("reads bots and addresses of messages", () => {
		const bot = { ts: "1772637300.000100", bot_profile: { name: "pager" } };
		const list = [
			{ ...ana, text: "It broke", permalink: "https://fernway.slack.com/archives/C1/p1" },
			{ ...bot, text: "Disk &lt; 5 % &gt; 0 %" },
		];
		const events = slackExport.read(JSON.stringify(list), pasteContext)?.events;
		assert.deepEqual(
			events?.map(({ author, link }) => [author, link]),
			[
				["Ana Lima", "https://fernway.slack.com/archives/C1/p1"],
				["pager", undefined],
			],
		);
	});

	test("reads nothing where people only joined", () => {
		const joined = { ...ana, subtype: "channel_join", text: "<@U2> has joined the channel" };
		assert.deepEqual(pastedLines(slackExport, JSON.stringify([joined, joined])), []);
	});

	test("leaves out who joined", () => {
		const messages = [
			{ ...ana, text: "It broke" },
			{ ...ana, subtype: "channel_join", text: "<@U2> has joined the channel" },
			{ ...ana, text: "Fixed" },
		];
		assert.equal(pastedLines(slackExport, JSON.stringify({ ok: true, messages })).length, 2);
	});

	test("does not take other JSON for messages", () => {
		assert.deepEqual(
			pastedLines(slackExport, '[{"ts": 1, "text": "a"}, {"ts": 2, "text": "b"}]'),
			[],
		);
	});
});
