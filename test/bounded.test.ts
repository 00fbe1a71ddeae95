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
import { readInSteps } from "../server/src/core/read-in-steps.ts";
import type { Report } from "../server/src/core/report.ts";
import { reportFacts } from "../server/src/core/report-facts.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { defaultSettings } from "../server/src/core/settings.ts";
import { ignoreFixes } from "../server/src/core/suppression.ts";
import { templateById } from "../server/src/core/templates.ts";
import type { Span } from "../server/src/core/text.ts";
import { examineSteps } from "../server/src/workspace/examine.ts";
import { hardShapes } from "./support/hard-shapes.ts";

const template = templateById("classic");
const path = "postmortems/2026-03-01-disk-full.md";
const context = {
	...{ template, path, today: "2026-03-02", settings: {} },
	allowed: { severity: ["SEV1"], status: ["draft"] },
};

/** What a server does with a document, none of it more than in proportion to its length. */
const works = {
	check: (report) =>
		lint(report, rules, context)
			.slice(0, 5)
			.map((finding) => [finding.fixes, ignoreFixes(report, finding)]),
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

/** UTF-16 units of the shorter text; `SCALE=10` looks for what only long texts show, and takes long. */
const usual = 1200 * Number(process.env.SCALE ?? 1);
/** Milliseconds: what takes less is too short to be measured. */
const noticed = 100;

suite("a document of any shape", () => {
	for (const { name, text } of hardShapes) {
		test(`takes no more than in proportion to its length: ${name}`, () => {
			const reportOf = parsedOnce(text);
			const slow = [
				...(grows((size) => parseReport(text(size)), usual) ? ["read"] : []),
				...(grows(
					prepared(reportOf, (report) => render(report, [])),
					usual / 3,
				)
					? ["show"]
					: []),
				...Object.entries(works)
					.filter(([, work]) => grows(prepared(reportOf, work), usual))
					.map(([work]) => work),
			];
			assert.deepEqual(slow, []);
		});
	}

	test("is read, checked and asked about in pieces, none of which takes long", () => {
		const slow = hardShapes.filter(({ text }) =>
			[1, 2, 3].every(() => longestPiece(text(25_000)) > 250),
		);
		assert.deepEqual(
			slow.map(({ name }) => name),
			[],
		);
	});

	test("is read in pieces, none of which takes long", () => {
		const slow = hardShapes.filter((shape) => longestStep(shape.text(500_000)) > 700);
		assert.deepEqual(
			slow.map(({ name }) => name),
			[],
		);
	});
});

/**
 * Of all that the server does when a text is opened, and once more when a letter is typed in it, in milliseconds of the processor.
 * That of 5 MB stands in `test/built`; what grows faster than a text shows in one that is a two-hundredth as long; it has
 * no less time, as a single block of it may take most of that.
 */
function longestPiece(text: string): number {
	const pieces = createWatch();
	const read = pieces.takeAll(readInSteps(text));
	const examined = pieces.takeAll(examineSteps(text, { ...circumstances, previous: read }));
	pieces.takeAll(examined.findingSteps());
	const { report } = examined;
	for (const work of [works.list, works.explain, works.complete]) pieces.take(() => work(report));
	pieces.take(() => inlayHints(report, around(middleOf(report))));

	const at = middleOf(report);
	const typed = `${text.slice(0, at)}x${text.slice(at)}`;
	const reread = pieces.takeAll(readInSteps(typed, report));
	const again = pieces.takeAll(examineSteps(typed, { ...circumstances, previous: reread }));
	pieces.takeAll(again.findingSteps());
	return pieces.longest();
}

const circumstances = {
	...{ uri: `file:///work/${path}`, today: "2026-03-02", viewerTimeZone: "UTC" },
	scoped: { root: "file:///work", settings: defaultSettings },
};

/** As much of a text as an editor shows. */
function around(offset: number): Span {
	return { start: Math.max(0, offset - 3000), end: offset + 3000 };
}

function createWatch() {
	let longest = 0;
	const take = <Result>(work: () => Result): Result => {
		const from = process.cpuUsage();
		const result = work();
		const { user, system } = process.cpuUsage(from);
		longest = Math.max(longest, (user + system) / 1000);
		return result;
	};
	const takeAll = <Result>(steps: Generator<unknown, Result>): Result => {
		for (;;) {
			const { done, value } = take(() => steps.next());
			if (done) return value;
		}
	};
	return { take, takeAll, longest: () => longest };
}

/** The work on a report of some size. */
function prepared(
	reportOf: (size: number) => Report,
	work: (report: Report) => unknown,
): (size: number) => unknown {
	return (size) => work(reportOf(size));
}

function parsedOnce(text: (size: number) => string): (size: number) => Report {
	const reports = new Map<number, Report>();
	return (size) => {
		const report = reports.get(size) ?? parseReport(text(size));
		reports.set(size, report);
		return report;
	};
}

/** True where eight times the text takes far more than eight times as long, whenever it is tried: a busy machine may seem to. */
function grows(work: (size: number) => unknown, size: number): boolean {
	return [1, 2, 3].every(() => seemsToGrow(work, size));
}

function seemsToGrow(work: (size: number) => unknown, size: number): boolean {
	const long = milliseconds(() => work(8 * size));
	if (long < noticed) return false;

	const short = milliseconds(() => work(size));
	return long > 24 * Math.max(short, 2);
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
