import { type Finding, lint } from "../../server/src/core/lint.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Report, Section } from "../../server/src/core/report.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { saidKinds } from "../../server/src/core/said-kinds.ts";
import { rolesOf } from "../../server/src/core/section-roles.ts";
import type { Template } from "../../server/src/core/template.ts";
import { applyEdits, at, type Edit, isInside, slice } from "../../server/src/core/text.ts";

/** All that the rules say of a report, as one from `template` has it checked. */
export function findingsIn(text: string, template: Template): Finding[] {
	return lint(reportOf(text, template), rules, {
		template,
		today: "2026-03-02",
		settings: template.rules,
	});
}

/** True for what is said of text that nobody has written yet. */
export function isUnwritten({ rule }: Finding): boolean {
	return rule === "placeholder" || rule === "empty-section";
}

/** The report with words in all places that are still to be written. */
export function fillReport(text: string, template: Template): string {
	const report = reportOf(text, template);
	const unwritten = findingsIn(text, template).filter(isUnwritten).reverse();
	if (unwritten.length > 0) return fillReport(withWords(report, unwritten), template);

	const boxes = /^[-*] \[ \][ \t]*$/gm;
	if (boxes.test(text)) return fillReport(text.replace(boxes, `- [ ] ${task}`), template);

	const timeline = report.timeline.entries.length > 0 ? undefined : report.timeline.sections[0];
	const entry = `\n\n${entries}\n\n`;
	return timeline ? applyEdits(text, [{ span: at(timeline.bodySpan.end), newText: entry }]) : text;
}

function reportOf(text: string, template: Template): Report {
	return parseReport(text, { kinds: saidKinds([template]) });
}

/** From the last finding to the first, so that offsets above stay; of two that overlap the last counts. */
function withWords(report: Report, findings: readonly Finding[]): string {
	let { text } = report;
	let top = text.length;
	for (const finding of findings) {
		if (finding.span.end > top) continue;
		text = applyEdits(text, [wordsAt({ ...report, text }, finding)]);
		top = finding.span.start;
	}
	return text;
}

function wordsAt(report: Report, { rule, span }: Finding): Edit {
	const section = report.sections.findLast((it) => isInside(span, it.span));
	if (rule === "empty-section" && section) {
		return { span: section.bodySpan, newText: `\n\n${wordsFor(section)}\n\n` };
	}
	return { span, newText: wordsInstead(slice(report.text, span), report, section) };
}

const entries = "- 2026-03-01 14:05 UTC Alert: the cache restarts\n- 2026-03-01 14:40 UTC Resolved";

function wordsFor({ kind }: Section): string {
	if (kind === "timeline") return entries;
	return rolesOf(kind).includes("actions")
		? `- [ ] ${task}`
		: "For 35 minutes 12 % of orders failed.";
}

const task = "Alert when disk use passes 80 % (@ana, by 2026-03-31, OPS-12)";

function wordsInstead(placeholder: string, { text }: Report, section?: Section): string {
	const isTask = section !== undefined && rolesOf(section.kind).includes("actions");
	if (/MM-DD|DD[-/.]MM/.test(placeholder)) return isTask ? "2026-03-31" : "2026-03-01";
	if (/^\W*\d*[?HX]*:/.test(placeholder)) return "14:05 UTC";
	if (/y-|hh:mm|time/i.test(placeholder)) return "2026-03-01 14:05 UTC";
	if (section?.kind === "timeline") {
		// From the last to the first.
		return text.includes("Incident resolved") ? "An alert fired" : "Incident resolved";
	}
	return isTask ? task : "the 12 cache nodes";
}
