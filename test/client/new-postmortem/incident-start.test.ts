import assert from "node:assert/strict";
import {
	complainOfStart,
	localTime,
	parseIncidentStart,
} from "../../../client/src/new-postmortem/incident-start.ts";

const now = "2026-03-01T09:30";

suite("start of the incident", () => {
	test("takes a day and a time", () => {
		check("2026-02-27 23:50", "2026-02-27T23:50");
		check("2026-02-27T23:50", "2026-02-27T23:50");
	});

	test("takes a time as one of today", () => {
		check("8:05", "2026-03-01T08:05");
		check("today 08:05", "2026-03-01T08:05");
		check("8 am", "2026-03-01T08:00");
		check("12:15 a.m.", "2026-03-01T00:15");
		check("2:05 PM", "2026-03-01T14:05");
	});

	test("takes yesterday over the end of a month", () => {
		check("yesterday 23:50", "2026-02-28T23:50");
		check("yesterday at 11 pm", "2026-02-28T23:00");
	});

	test("takes nothing and “now” as now", () => {
		check("", now);
		check(" Now ", now);
	});

	test("refuses what names no minute", () => {
		for (const text of [
			"25:00",
			"14:61",
			"2026-02-30 10:00",
			"2026-03-01",
			"14",
			"13 pm",
			"soon",
		]) {
			check(text, undefined);
		}
	});

	test("says how to write it", () => {
		const complaint = "Write a day and a time, such as 2026-03-01 09:30, 14:05 or yesterday 23:50.";
		assert.equal(complainOfStart("soon", now), complaint);
	});

	test("says that a time is still to come", () => {
		assert.match(complainOfStart("23:50", now) ?? "", /still to come/);
		assert.equal(complainOfStart("09:30", now), undefined);
	});

	test("reads the clock of a zone", () => {
		const date = new Date("2026-03-01T23:05:00Z");
		assert.equal(localTime(date, "UTC"), "2026-03-01T23:05");
		assert.equal(localTime(date, "Asia/Tokyo"), "2026-03-02T08:05");
		assert.match(localTime(date, "London time"), /^2026-03-0\dT\d\d:\d\d$/);
	});
});

function check(text: string, expected: string | undefined) {
	assert.equal(parseIncidentStart(text, now), expected);
}
