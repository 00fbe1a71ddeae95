import assert from "node:assert/strict";
import { chunkSteps } from "../server/src/core/chunks.ts";
import { isReport } from "../server/src/core/detect.ts";
import { metricsLens } from "../server/src/core/features/code-lenses.ts";
import { completion } from "../server/src/core/features/completion.ts";
import { folding } from "../server/src/core/features/folding.ts";
import { hover } from "../server/src/core/features/hover.ts";
import { inlayHints } from "../server/src/core/features/inlay-hints.ts";
import { outline } from "../server/src/core/features/outline.ts";
import { render } from "../server/src/core/features/render.ts";
import { checkIndexPage } from "../server/src/core/index-page/check-index-page.ts";
import { linkSearch } from "../server/src/core/links.ts";
import { lint } from "../server/src/core/lint.ts";
import { parseReport } from "../server/src/core/parse.ts";
import type { Report } from "../server/src/core/report.ts";
import { reportFacts } from "../server/src/core/report-facts.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { ignoreFixes } from "../server/src/core/suppression.ts";
import { templateById } from "../server/src/core/templates.ts";
import { hardShapes } from "./support/hard-shapes.ts";

const template = templateById("classic");
const path = "postmortems/2026-03-01-disk-full.md";
const context = {
	...{ template, path, today: "2026-03-02", settings: {} },
	allowed: { severity: ["SEV1"], status: ["draft"] },
};

/** What a server does with a document, none of it more than in proportion to its length. */
const works = {
	read: (report) => parseReport(report.text),
	check: (report) => lint(report, rules, context),
	mend: (report) =>
		lint(report, rules, context)
			.slice(0, 5)
			.map((finding) => [finding.fixes, ignoreFixes(report, finding)]),
	show: (report) => render(report, []),
	list: (report) => [outline(report), folding(report), metricsLens(report), allLinks(report)],
	hint: (report) => inlayHints(report, { start: 0, end: report.text.length }),
	explain: (report) => hover(report, middleOf(report), { template, viewerTimeZone: "UTC" }),
	complete: (report) =>
		completion(report, middleOf(report), {
			...{ template, now: Date.UTC(2026, 2, 2), timeZone: "UTC", snippets: true },
		}),
	index: (report) => [
		reportFacts(report, path, template.id),
		isReport(report, { path, files: [] }),
		checkIndexPage(report),
	],
} satisfies Record<string, (report: Report) => unknown>;

const allLinks = linkSearch(() => true);

suite("a document of any shape", () => {
	for (const { name, text } of hardShapes) {
		test(`takes no more than in proportion to its length: ${name}`, () => {
			const [short, long] = [parseReport(text(2000)), parseReport(text(8 * 2000))];
			const slow = Object.entries(works).filter(([, work]) =>
				grows(
					() => work(short),
					() => work(long),
				),
			);
			assert.deepEqual(
				slow.map(([work]) => work),
				[],
			);
		});
	}

	test("is read in pieces, none of which takes long", () => {
		const slow = hardShapes.filter((shape) => longestStep(shape.text(1_000_000)) > 1000);
		assert.deepEqual(
			slow.map(({ name }) => name),
			[],
		);
	});
});

/** True where eight times the text takes far more than eight times as long, whenever it is tried: a busy machine may seem to. */
function grows(short: () => unknown, long: () => unknown): boolean {
	return [1, 2, 3].every(() => seemsToGrow(short, long));
}

/** The quickest of three counts. */
function seemsToGrow(short: () => unknown, long: () => unknown): boolean {
	if (milliseconds(long) < 100) return false;

	const quickest = (work: () => unknown) =>
		Math.min(...Array.from({ length: 3 }, () => milliseconds(work)));
	return quickest(long) > 24 * Math.max(quickest(short), 2);
}

/** Of the processor: others may have it in between. */
function milliseconds(work: () => unknown): number {
	const from = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(from);
	return (user + system) / 1000;
}

/** Of the first steps, as there may be a hundred thousand. */
function longestStep(text: string): number {
	const steps = chunkSteps(text);
	let isDone = false;
	let longest = 0;
	for (let step = 0; step < 40 && !isDone; step++) {
		longest = Math.max(
			longest,
			milliseconds(() => {
				isDone = steps.next().done === true;
			}),
		);
	}
	return longest;
}

function middleOf({ text }: Report): number {
	return Math.floor(text.length / 2);
}
