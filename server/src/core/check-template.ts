import { variableNames, variablePattern } from "./fill-in.ts";
import { groupOf } from "./first-match.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import type { Finding } from "./lint.ts";
import type { Section } from "./report.ts";
import type { Severity } from "./rule.ts";
import { type SectionKind, sectionKinds } from "./section-kind.ts";
import { isRecord, isSeverity } from "./settings.ts";
import { templateHeadings } from "./template.ts";
import { ownKeys } from "./template-head.ts";
import { marksIn, noKind, toSectionKind } from "./template-marks.ts";
import { isInside, type Span, slice } from "./text.ts";

/**
 * What is wrong with a template, in document order: variables that nobody fills in, headings that tell nobody knows
 * what, two for the same, rules that are none. A new report can be begun from it all the same.
 *
 * @param ruleIds The rules that there are.
 */
export function checkTemplate(text: string, ruleIds: readonly string[]): Finding[] {
	const found = [...headProblems(text, ruleIds), ...variableProblems(text), ...kindProblems(text)];
	return found.toSorted((a, b) => a.span.start - b.span.start);
}

function finding(span: Span, message: string, severity: Severity = "warning"): Finding {
	return { rule: "template", severity, span, message };
}

function* headProblems(text: string, ruleIds: readonly string[]): Iterable<Finding> {
	const own = ownKeys(text);
	for (const key of Object.keys(own).filter((it) => !keys.includes(it))) {
		const message = `\`${key}\` is no key of a template; there are ${inTicks(keys)}. What is the report's stands beside \`template:\`, not below it.`;
		yield finding(keySpan(text, key), message);
	}
	if (!isRecord(own.rules)) return;

	for (const [id, severity] of Object.entries(own.rules)) {
		if (!ruleIds.includes(id)) {
			yield finding(keySpan(text, id), `\`${id}\` is no rule; see the list of rules for its name.`);
		} else if (!isSeverity(severity)) {
			const message = `\`${id}\` wants \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\`.`;
			yield finding(keySpan(text, id), message);
		}
	}
}

const keys: readonly string[] = ["id", "name", "description", "fileName", "rules"];

/** Where `key:` stands in the front matter; the first line where it cannot be found. */
function keySpan(text: string, key: string): Span {
	const front = text.slice(0, frontMatterEnd(text));
	const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const found = new RegExp(`[\\s{,"'](${escaped})["']?[ \\t]*:`).exec(front);
	const start = found ? found.index + 1 : 0;
	return { start, end: start + (found ? key.length : 3) };
}

function* variableProblems(text: string): Iterable<Finding> {
	const seen = text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
	for (const found of seen.matchAll(new RegExp(variablePattern, "g"))) {
		const { index, 0: written } = found;
		const name = groupOf(found, 1);
		if (variableNames.includes(name)) continue;

		const known = inTicks(variableNames.map((it) => `{{${it}}}`));
		const message = `\`${name}\` is no variable and stays in new reports as it is; there are ${known}.`;
		yield finding({ start: index, end: index + written.length }, message);
	}
}

interface Meant {
	readonly section: Section;
	/** What a comment says. */
	readonly said: string | undefined;
	readonly kind: SectionKind | undefined;
}

function kindProblems(text: string): Finding[] {
	const headings = templateHeadings(text).map((section): Meant => {
		const said = marksIn(slice(text, section.bodySpan)).kind;
		return { section, said, kind: toSectionKind(said) ?? section.kind };
	});
	const meant = headings.filter(({ said }) => said !== noKind);
	return [...meant.flatMap(unknownKind), ...twins(meant)];
}

function unknownKind({ section: { title, titleSpan }, said, kind }: Meant): Finding[] {
	if (said !== undefined && !toSectionKind(said)) {
		const kinds = inTicks([...sectionKinds, noKind]);
		return [finding(titleSpan, `\`${said}\` is no kind of section; there are ${kinds}.`)];
	}
	if (kind !== undefined) return [];

	const message = `Say what \`${title}\` tells, with a comment below it such as \`<!-- kind: lessons -->\`, or \`<!-- kind: ${noKind} -->\` when it is none that is known.`;
	return [finding(titleSpan, message, "info")];
}

/** Two of a kind beside each other; `User Impact` in `Impact` tells a part of that. */
function* twins(meant: readonly Meant[]): Iterable<Finding> {
	for (const { section, kind } of meant) {
		const same = meant.filter((it) => kind !== undefined && it.kind === kind);
		const first = same.find((it) => it.section.level === section.level)?.section ?? section;
		const isPart = same.some(
			(it) => it.section !== section && isInside(section.span, it.section.span),
		);
		if (first === section || isPart || kind === undefined) continue;
		yield finding(section.titleSpan, sameWords(section.title, first.title, kind));
	}
}

function sameWords(title: string, other: string, kind: SectionKind): string {
	return `Say what \`${title}\` tells, with a comment below it such as \`<!-- kind: background -->\`: it is taken for \`${kind}\`, as \`${other}\` is.`;
}

function inTicks(words: readonly string[]): string {
	return words.map((it) => `\`${it}\``).join(", ");
}
