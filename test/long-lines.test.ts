import assert from "node:assert/strict";
import { ticketIn } from "../server/src/core/action-facts.ts";
import { isIntricate } from "../server/src/core/is-intricate.ts";
import { misdated } from "../server/src/core/misdated.ts";
import { parseReport } from "../server/src/core/parse.ts";
import { placeholders } from "../server/src/core/placeholders.ts";
import { kindOf } from "../server/src/core/section-kind.ts";
import { statedDurations } from "../server/src/core/stated-durations.ts";
import { templateById } from "../server/src/core/templates.ts";

/** With work that grows with the square of its length each of these would take minutes. */
suite("a line of half a million letters", () => {
	test("may be a heading of brackets", () => assert.equal(kindOf("(".repeat(length)), undefined));
	test("may be a task of dots", () =>
		assert.equal(ticketIn("1.1.".repeat(length / 4), 0), undefined));
	test("may be a task of addresses", () =>
		assert.equal(ticketIn("http://a".repeat(length / 8), 0), undefined));
	test("may begin comments and end none", () => {
		const report = parseReport(`## Summary\n\n${"<!-- ".repeat(length / 5)}\n`);
		assert.deepEqual([...placeholders(report, templateById("classic"))], []);
	});
	test("may be code", () => {
		const report = parseReport(`## Summary\n\n${"`a` ".repeat(length / 4)}down for 5 minutes\n`);
		assert.deepEqual(
			statedDurations(report).map(({ text }) => text),
			["5 minutes"],
		);
	});
});

test("a timeline may have thousands of entries in any order", () => {
	const lines = Array.from({ length: 5000 }, (_, at) => `- 2026-0${1 + (at % 9)}-05 a\n`);
	assert.ok(misdated(parseReport(`## Timeline\n\n${lines.join("")}`)).length > 0);
});

test("comments that are begun and not ended are left unread, others are read", () => {
	assert.equal(isIntricate(`# ${"<!-- ".repeat(1000)}`), true);
	assert.equal(isIntricate(`# ${"<!-- a --> ".repeat(1000)}`), false);
});

const length = 500_000;
