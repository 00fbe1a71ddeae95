import { applySafeFixes } from "../../server/src/core/apply-safe-fixes.ts";
import type { Finding } from "../../server/src/core/lint.ts";
import type { Fix } from "../../server/src/core/rule.ts";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { ignoreFixes } from "../../server/src/core/suppression.ts";
import { applyEdits, isInside, lineAt, slice } from "../../server/src/core/text.ts";
import { type Examined, examine } from "../../server/src/workspace/examine.ts";

/** What is wrong with the fixes that are offered in a text: a line each, none when all is well. */
export type Failures = (text: string, name: string) => string[];

/** Each fix of each rule alone: it settles what it is for, brings nothing of the kind, and loses no words. */
export const fixFailures: Failures = (text, name) => {
	const before = understand(text, name);
	return before.findings().flatMap((finding) =>
		(finding.fixes ?? []).slice(0, most).flatMap((fix) => {
			const why = whyWrong(before, finding, fix);
			return why === undefined ? [] : [`${placeOf(finding, text, name)} [${fix.title}] ${why}`];
		}),
	);
};

/** A finding that speaks for thirty action items has a fix for each; these are alike. */
const most = 4;

/** Each way to let a finding be, tried on the first of each rule: that finding goes, and nothing else changes. */
export const ignoreFailures: Failures = (text, name) => {
	const before = understand(text, name);
	const found = before.findings();
	const first = found.filter(
		({ rule }, index) => found.findIndex((it) => it.rule === rule) === index,
	);
	return first.flatMap((finding) => {
		const fixes = ignoreFixes(before.report, finding);
		const wrong = fixes.filter(({ title, edits }) => {
			const left = before.again(applyEdits(text, edits)).findings();
			const isHere = title.endsWith("here");
			const kept = found.filter(
				(it) => it.rule !== finding.rule || (isHere && !isSameLine(it, finding, text)),
			);
			return String(left.map(({ rule }) => rule)) !== String(kept.map(({ rule }) => rule));
		});
		const titles = fixes.length === 0 ? ["no way to ignore it"] : wrong.map(({ title }) => title);
		return titles.map((title) => `${placeOf(finding, text, name)} [${title}]`);
	});
};

/** All safe fixes at once: there is an end to it, and a second time changes nothing. */
export const safeFailures: Failures = (text, name) => {
	const before = understand(text, name);
	const findingsIn = (it: string) => (it === text ? before : before.again(it)).findings();
	const once = applySafeFixes(text, findingsIn);
	const twice = applySafeFixes(once.text, findingsIn);
	const isWhole = applyEdits(text, once.edits) === once.text;
	return once.isStable && isWhole && twice.edits.length === 0 ? [] : [name];
};

function understand(text: string, name: string): Examined {
	const settings = { ...defaultSettings, preset: "strict" } as const;
	const scoped = { settings, root: "file:///work" };
	const uri = `file:///work/${encodeURIComponent(name)}`;
	return examine(text, { uri, scoped, today: "2026-11-23", viewerTimeZone: "UTC" });
}

function whyWrong(before: Examined, finding: Finding, { edits, rename }: Fix): string | undefined {
	const { text } = before.report;
	const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
	const isApart = sorted.every(
		({ span }, index) => (sorted[index - 1]?.span.end ?? 0) <= span.start,
	);
	if (!isApart) return "edits overlap";

	const after = applyEdits(text, edits);
	const left = (rename ? understand(after, rename.to) : before.again(after)).findings();
	const same = (it: Finding, where: string) =>
		it.rule === finding.rule &&
		it.message === finding.message &&
		slice(where, it.span) === slice(text, finding.span);
	const found = before.findings();
	if (left.filter((it) => same(it, after)).length >= found.filter((it) => same(it, text)).length) {
		return "settles nothing";
	}
	const count = (all: readonly Finding[]) => all.filter(({ rule }) => rule === finding.rule).length;
	if (count(left) > count(found)) return "brings another one";
	if (isCrlf(text) && !isCrlf(after)) return "writes other line ends";
	return whatIsLost(
		text,
		after,
		edits.filter(({ span }) => !isInside(span, finding.span)),
	);
}

/** No line feed without its carriage return, and some of them. */
function isCrlf(text: string): boolean {
	return /\r\n/.test(text) && !/(?<!\r)\n/.test(text);
}

/**
 * Words that are moved are there afterwards; what is replaced is short, such as a time, or what the finding is about.
 */
function whatIsLost(before: string, after: string, edits: Fix["edits"]): string | undefined {
	const isShort = edits.every(({ span }) => span.end - span.start <= 40);
	if (isShort) return undefined;

	const left = wordsIn(after);
	const lost = [...wordsIn(before)].filter(([word, count]) => (left.get(word) ?? 0) < count);
	return lost.length === 0 ? undefined : `loses ${lost.map(([word]) => word).join(" ")}`;
}

function wordsIn(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.replace(ignoring, "").matchAll(/[\p{L}\p{N}]+/gu)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/** Comments for us are no text of the report. */
const ignoring = /<!--\s*postmortem-ignore[^>]*-->/g;

function isSameLine(a: Finding, b: Finding, text: string): boolean {
	return lineAt(text, a.span.start) === lineAt(text, b.span.start);
}

function placeOf({ rule, span }: Finding, text: string, name: string): string {
	return `${name}:${lineAt(text, span.start)} ${rule}`;
}
