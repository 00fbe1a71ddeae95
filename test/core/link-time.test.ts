import assert from "node:assert/strict";
import { linkTimes } from "../../server/src/core/link-time.ts";
import { readMarks } from "../support/marked-text.ts";

suite("linkTimes", () => {
	test("reads when a Slack message was sent", () => {
		check("<|https://acorn.slack.com/archives/C0AB12CDE/p1772374205123456|>", [
			"2026-03-01T14:10:05.123Z",
		]);
	});

	test("reads a Slack reply's own time and not that of its thread", () => {
		check(
			"see [<|https://acorn.slack.com/archives/C0AB12CDE/p1772374205123456?thread_ts=1772370000.000100&cid=C0AB12CDE|>](x).",
			["2026-03-01T14:10:05.123Z"],
		);
	});

	test("reads when Discord and Teams messages were sent", () => {
		check("<|https://discord.com/channels/12345/67890/1477669258526720000|>", [
			"2026-03-01T14:10:05.000Z",
		]);
		check(
			"<|https://teams.microsoft.com/l/message/19:ab12@thread.tacv2/1772374205123?tenantId=x|>",
			["2026-03-01T14:10:05.123Z"],
		);
	});

	test("reads the window of a dashboard, in milliseconds and in seconds", () => {
		const window = ["2026-03-01T14:00:00.000Z", "2026-03-01T15:00:00.000Z"];
		check("<|https://grafana.acorn.dev/d/x?orgId=1&from=1772373600000&to=1772377200000|>", window);
		check("<|https://app.example.com/d/x?from_ts=1772373600000&amp;to_ts=1772377200000|>", window);
		check("<|https://acorn.dev/graph#start=1772373600&end=1772377200|>", window);
	});

	test("reads a window in ISO 8601, also by its end and its length in seconds", () => {
		const window = ["2026-03-01T14:00:00.000Z", "2026-03-01T15:00:00.000Z"];
		check("<|https://acorn.dev/q?end_time=20260301T150000&duration=3600|>", window);
		check(
			"<|https://acorn.dev/d?from=2026-03-01T14%3A00%3A00.000Z&to=2026-03-01T15:00:00Z|>",
			window,
		);
	});

	test("tells the times of several links in their order", () => {
		check(
			"<|https://acorn.slack.com/archives/C0AB12CDE/p1772374205123456|>, <|https://acorn.slack.com/archives/C0AB12CDE/p1772370000000000|>",
			["2026-03-01T14:10:05.123Z", "2026-03-01T13:00:00.000Z"],
		);
	});

	const silent = [
		["a window that moves", "https://grafana.acorn.dev/d/x?from=now-1h&to=now"],
		["a live window", "https://acorn.dev/d/x?from_ts=1772373600000&to_ts=1772377200000&live=true"],
		["half a window", "https://acorn.dev/d/x?from=1772373600000"],
		[
			"a window that ends before it begins",
			"https://acorn.dev/?from=1772377200000&to=1772373600000",
		],
		["pages of results", "https://acorn.dev/items?start=20&end=40"],
		["the years of a search", "https://acorn.dev/items?from=2019&to=2021"],
		["a number that is no time", "https://acorn.slack.com/archives/C0AB12CDE/p0000000001123456"],
		["another site's archive", "https://acorn.dev/archives/C0AB12CDE/p1772374205123456"],
		["a channel without a message", "https://acorn.slack.com/archives/C0AB12CDE"],
		["an end without a length", "https://acorn.dev/q?end_time=20260301T150000"],
		["text without links", "from=1772373600000&to=1772377200000"],
	] as const;
	for (const [what, text] of silent) {
		test(`finds nothing in ${what}`, () => check(text, []));
	}
});

/** `marked` has a mark around each address; `times` are the instants and window ends in order. */
function check(marked: string, times: readonly string[]) {
	const { text, spans } = readMarks(marked);
	const found = linkTimes(text);
	assert.deepEqual(
		found.map(({ span }) => span),
		spans,
	);
	const told = found.flatMap(({ instant, end }) =>
		end === undefined ? [instant] : [instant, end],
	);
	assert.deepEqual(
		told.map((it) => new Date(it).toISOString()),
		times,
	);
}
