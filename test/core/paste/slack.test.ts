import assert from "node:assert/strict";
import { slack } from "../../../server/src/core/paste/slack.ts";
import { pasteContext, pastedLines } from "../../support/pasted-lines.ts";

const permalink = "https://fernway.slack.com/archives/C0AB12CD3/p1772637240000100";
const later = "https://fernway.slack.com/archives/C0AB12CD3/p1772637300000100";

suite("Slack", () => {
	for (const [name, text, expected] of [
		[
			"a morning",
			"Ana Lima\n  9:13 AM\nPayments fail\n9:14\nLooking",
			["09:13 Ana Lima: Payments fail", "09:14 Ana Lima: Looking"],
		],
		[
			"name and time on lines of their own",
			"Ana Lima\n  3:13 PM\nPayments fail\nBen Okoro\n  3:15 PM\nI see it, too",
			["15:13 Ana Lima: Payments fail", "15:15 Ben Okoro: I see it, too"],
		],
		[
			"later messages of the same author",
			"Ana Lima\n  3:13 PM\nPayments fail\n3:14\nLooking\n3:20\nRolled back",
			["15:13 Ana Lima: Payments fail", "15:14 Ana Lima: Looking", "15:20 Ana Lima: Rolled back"],
		],
		[
			"a morning that becomes afternoon",
			"Ana Lima\n  11:58 AM\nPayments fail\n12:03\nLooking\n1:10\nRolled back",
			["11:58 Ana Lima: Payments fail", "12:03 Ana Lima: Looking", "13:10 Ana Lima: Rolled back"],
		],
		[
			"who is named, and not the message above that is cut off",
			"3:12 PM\nIt broke\nAna Lima\n  3:13 PM\nLooking\nBen\n  3:15 PM\nFixed",
			["15:13 Ana Lima: Looking", "15:15 Ben: Fixed"],
		],
		[
			"24-hour clocks",
			"Ana Lima\n  15:13\nPayments fail\n15:14\nLooking\nBen Okoro\n  15:15\nI see it",
			["15:13 Ana Lima: Payments fail", "15:14 Ana Lima: Looking", "15:15 Ben Okoro: I see it"],
		],
		[
			"24-hour clocks without indents",
			"Ana\n15:13\nPayments fail\nAna\n15:20\nRolled back",
			["15:13 Ana: Payments fail", "15:20 Ana: Rolled back"],
		],
		[
			"a status before the time",
			"Ana Lima\n:palm_tree:  3:14 PM\nPayments fail\nBen\n:house:\n  3:15 PM\nI see it",
			["15:14 Ana Lima: Payments fail", "15:15 Ben: I see it"],
		],
		[
			"apps",
			"PagerBot\nAPP  3:16 PM\nIncident 4411 triggered\nAna Lima\n  3:17 PM\nMine",
			["15:16 PagerBot: Incident 4411 triggered", "15:17 Ana Lima: Mine"],
		],
		[
			"dates in a thread",
			"Ana Lima  Feb 25th at 10:39 AM\nIt broke\nBen  Yesterday at 3:10 PM\nAgain\nBen  Wednesday at 8:19 PM\nFixed",
			[
				"2026-02-25 10:39 Ana Lima: It broke",
				"2026-03-08 15:10 Ben: Again",
				"2026-03-04 20:19 Ben: Fixed",
			],
		],
		[
			"days between messages",
			"Wednesday, March 4th\nAna Lima\n  11:58 PM\nIt broke\nThursday, March 5th\nBen\n  12:03 AM\nFixed",
			["2026-03-04 23:58 Ana Lima: It broke", "2026-03-05 00:03 Ben: Fixed"],
		],
		[
			"`nick [11:22 AM]`",
			"ana [11:22 AM]\nIt broke\nben [1:24 PM] Fixed",
			["11:22 ana: It broke", "13:24 ben: Fixed"],
		],
		[
			"`[16:00] nick: text`",
			"[16:00] ana: It broke\n[16:02] <ben> Fixed",
			["16:00 ana: It broke", "16:02 ben: Fixed"],
		],
		[
			"names that are said twice",
			"Ana Lima\nAna Lima\n  3:13 PM\nIt broke\nBen BenBen Ben\n  3:15 PM\nFixed",
			["15:13 Ana Lima: It broke", "15:15 Ben Ben: Fixed"],
		],
		[
			"times that are links",
			`**Ana Lima** [3:14 PM](${permalink})\nIt broke\n[3:15](${later})\nFixed`,
			["2026-03-04T15:14:00Z Ana Lima: It broke", "2026-03-04T15:15:00Z Ana Lima: Fixed"],
		],
		[
			"one message with its address",
			`Ana Lima\n[3:14 PM](${permalink})\nIt broke`,
			["2026-03-04T15:14:00Z Ana Lima: It broke"],
		],
		[
			"messages of several lines",
			"Ana\n  3:13 PM\nIt broke.\nNobody can pay.\nBen\n  3:15 PM\nFixed",
			["15:13 Ana: It broke. Nobody can pay.", "15:15 Ben: Fixed"],
		],
		[
			"mentions and emoji",
			"Ana\n  3:13 PM\n@ben :fire: in #ops\nBen\n  3:15 PM\nOn *it*",
			["15:13 Ana: @ben :fire: in #ops", "15:15 Ben: On \\*it\\*"],
		],
	] as const) {
		test(`reads ${name}`, () => assert.deepEqual(pastedLines(slack, text), expected));
	}

	for (const noise of [
		"5 replies",
		"1 reply",
		"View thread",
		"Last reply today at 3:40 PMView thread",
		"8 days agoView thread",
		"Last reply 2 months ago",
		"Pinned by Cleo",
		":eyes:\n2",
		":tada: 3",
		"👀 2",
		"New",
		"Saved for later",
		"Also sent to the channel",
		"Show more",
		"Cleo Ray\n  3:14 PM\njoined #inc-4411.",
		"Cleo Ray\n  3:14 PM\nwas added to #inc-4411 by Ana.",
		"Cleo Ray\n  3:14 PM\nset the channel topic: payments",
		"Cleo Ray\n  3:14 PM\nThis message was deleted.",
	]) {
		test(`leaves out ${JSON.stringify(noise)}`, () => {
			const text = `Ana\n  3:13 PM\nIt broke (edited)\n${noise}\nBen\n  3:15 PM\nFixed`;
			assert.deepEqual(pastedLines(slack, text), ["15:13 Ana: It broke", "15:15 Ben: Fixed"]);
		});
	}

	test("keeps the address of each message", () => {
		const text = `Ana Lima\n[3:14 PM](${permalink})\nIt broke`;
		assert.equal(slack.read(text, pasteContext)?.events[0]?.link, permalink);
	});

	for (const [name, text] of [
		["prose", "We met at 3:13 PM.\nIt took an hour.\nAt 4:20 PM we left."],
		["a schedule", "Lunch\n12:00 PM\nDinner\n6:00 PM"],
		["one message without its address", "Ana\n  3:13 PM\nIt broke"],
		["a Teams chat", "Ana  3/4/2026 3:13 PM\nIt broke\nBen  3/4/2026 3:15 PM\nFixed"],
	] as const) {
		test(`does not take ${name} for messages`, () =>
			assert.deepEqual(pastedLines(slack, text), []));
	}
});
