import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { entryStyle } from "../server/src/core/features/entry-style.ts";
import { formatLike, isDated } from "../server/src/core/format-timestamp.ts";
import { parseReport } from "../server/src/core/parse.ts";
import type { Entry, Report } from "../server/src/core/report.ts";
import { applyEdits } from "../server/src/core/text.ts";
import { isInferred, type Moment } from "../server/src/core/timestamp.ts";

const folder = new URL("../../shared/corpus/reports/", import.meta.url);

/** On real reports, where they are at hand: each entry written as its neighbour is, and read again. */
suite("timestamps in the style of their neighbours", () => {
	test("mean what they meant, in every real report", function () {
		if (!existsSync(folder)) {
			console.log("      skipped: ../shared/corpus/reports is not there");
			this.skip();
		}
		let written = 0;
		for (const path of readdirSync(folder)) {
			const report = parseReport(readFileSync(new URL(encodeURIComponent(path), folder), "utf8"), {
				path,
			});
			for (const [entry, neighbour] of pairs(report)) {
				const again = rewritten(report, path, [entry, neighbour]);
				if (again === undefined) continue;
				assert.deepEqual(
					shown(again),
					shown(entry.timestamp.start),
					`${path}: ${entry.timestamp.raw}`,
				);
				written++;
			}
		}
		assert(written > 2000, `${written} were written`);
	}).timeout(120_000);
});

function pairs({ timeline: { entries } }: Report): [Entry, Entry][] {
	return entries.flatMap((entry, index) =>
		[entries[index - 1], entries[index + 1]].flatMap((it): [Entry, Entry][] =>
			it && isComparable(entry, it) ? [[entry, it]] : [],
		),
	);
}

/** One whose date or zone stands in itself alone cannot be written like one that has neither. */
function isComparable({ container, timestamp }: Entry, other: Entry): boolean {
	const [own, near] = [timestamp.start, other.timestamp.start];
	if (!own?.time || !near?.time || container !== other.container || own.zone !== near.zone)
		return false;

	const lends = !isInferred(timestamp, "zone") && isInferred(other.timestamp, "zone");
	const isOneDay = JSON.stringify(own.date) === JSON.stringify(near.date);
	return !lends && (isDated(other.timestamp) || (isOneDay && !isDated(timestamp)));
}

/** `undefined` where markup stands in the neighbour's timestamp: it goes around the new one as a whole. */
function rewritten(
	report: Report,
	path: string,
	[entry, neighbour]: readonly [Entry, Entry],
): Moment | undefined {
	const { timestamp: style } = entryStyle(report.text, neighbour);
	const { date = { year: 2000, month: 1, day: 1 }, time } = entry.timestamp.start ?? {};
	const newText = time && formatLike(style, { date, time });
	if (newText === undefined || /[*_`]/.test(style.raw)) return undefined;

	const { span } = entry.timestamp;
	const text = applyEdits(report.text, [{ span, newText }]);
	const { entries } = parseReport(text, { path, previous: report }).timeline;
	return entries.find((it) => it.timestamp.span.start === span.start)?.timestamp.start;
}

/** To the minute, which is all that most styles show. */
function shown(moment: Moment | undefined): unknown {
	const { date, time, instant } = moment ?? {};
	return {
		date,
		hour: time?.hour,
		minute: time?.minute,
		instant: instant && Math.floor(instant / 60_000),
	};
}
