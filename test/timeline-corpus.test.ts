import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { convertZone } from "../server/src/core/convert-zone.ts";
import { addDates } from "../server/src/core/features/timeline-commands/add-dates.ts";
import { sortTimeline } from "../server/src/core/features/timeline-commands/sort-timeline.ts";
import { timelineAsBullets } from "../server/src/core/features/timeline-commands/timeline-as-bullets.ts";
import { timelineAsTable } from "../server/src/core/features/timeline-commands/timeline-as-table.ts";
import { isSameMoment } from "../server/src/core/misread-entries.ts";
import { isRefusal, type Outcome } from "../server/src/core/outcome.ts";
import { parseReport } from "../server/src/core/parse.ts";
import type { Report } from "../server/src/core/report.ts";
import { applyEdits } from "../server/src/core/text.ts";

/** Every fifth report finds most faults; `CORPUS=all` reads them all. */
const step = process.env.CORPUS === "all" ? 1 : 5;
const folder = new URL("../../shared/corpus/reports/", import.meta.url);

/** On real reports, where they are at hand: what a command writes is read as what was there. */
suite("timeline commands on real reports", () => {
	test("sort what is out of order, and then find it in order", () => {
		const sorted = run((report, again) => sortTimeline(report, { again }));
		for (const { after, again } of sorted) {
			assert.match(reason(sortTimeline(again(after), { again })), /in order already/);
		}
		finish(sorted, 11);
	});

	test("convert to another zone and back, and every instant stays", () => {
		const zone = "Asia/Kolkata";
		const converted = run((report, again) =>
			convertZone(report, { zone, keepOriginal: true, again }),
		);
		for (const { before, after, again, path } of converted) {
			const [own = "UTC"] = before.timeline.entries.flatMap(
				({ timestamp }) => timestamp.start?.zone ?? [],
			);
			const back = convertZone(again(after), { zone: own, again });
			const text = isRefusal(back) ? after : applyEdits(after, back.edits);
			assertSameMoments(before, again(text), path);
		}
		finish(converted, 100);
	});

	test("change nothing when a timeline is converted to its own zone", () => {
		const changed = run((report, again) => {
			const zones = new Set(
				report.timeline.entries.flatMap(({ timestamp }) => timestamp.start?.zone ?? []),
			);
			const [zone, ...others] = zones;
			if (zone === undefined || others.length > 0) return { refused: "no zone, or several" };
			return convertZone(report, { zone, again });
		});
		assert.deepEqual(
			changed.map(({ path }) => path),
			[],
		);
	});

	test("write missing dates", () => {
		const dated = run((report, again) => addDates(report, { again }));
		for (const { before, after, again, path } of dated)
			assertSameMoments(before, again(after), path);
		finish(dated, 65);
	});

	test("turn bullets into a table and back", () => {
		const tables = run((report, again) => timelineAsTable(report, { again }));
		for (const { before, after, again, path } of tables) {
			const back = timelineAsBullets(again(after), { again });
			assert.ok(!isRefusal(back), `${path}: ${reason(back)}`);
			assertSameMoments(before, again(applyEdits(after, back.edits)), path);
		}
		finish(tables, 75);
	});
});

interface Changed {
	readonly path: string;
	readonly before: Report;
	readonly after: string;
	readonly again: (text: string) => Report;
}

/** The reports that a command changes. */
function run(command: (report: Report, again: Changed["again"]) => Outcome): Changed[] {
	const all = existsSync(folder) ? readdirSync(folder) : [];
	const files = all.filter((_, index) => index % step === 0);
	return files.flatMap((path) => {
		const text = readFileSync(new URL(encodeURIComponent(path), folder), "utf8");
		const before = parseReport(text, { path });
		const again = (other: string) => parseReport(other, { path, previous: before });
		const outcome = command(before, again);
		return isRefusal(outcome)
			? []
			: [{ path, before, after: applyEdits(text, outcome.edits), again }];
	});
}

function finish(changed: readonly Changed[], least: number): void {
	if (!existsSync(folder)) console.log("      skipped: ../shared/corpus is not there");
	else assert.ok(changed.length >= (step === 1 ? least : 1), `only ${changed.length} were changed`);
}

function assertSameMoments(before: Report, after: Report, path: string): void {
	const found = after.timeline.entries;
	assert.equal(found.length, before.timeline.entries.length, path);
	for (const [index, { timestamp }] of before.timeline.entries.entries()) {
		assert.ok(
			isSameMoment(timestamp.start, found[index]?.timestamp.start),
			`${path}: ${timestamp.raw}`,
		);
	}
}

function reason(outcome: Outcome): string {
	return isRefusal(outcome) ? outcome.refused : "";
}
