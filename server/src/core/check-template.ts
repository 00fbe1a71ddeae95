import { variableNames, variablePattern } from "./fill-in.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import type { Finding } from "./lint.ts";
import type { Section } from "./report.ts";
import type { Severity } from "./rule.ts";
import { type SectionKind, sectionKinds } from "./section-kind.ts";
import { isRecord, isSeverity } from "./settings.ts";
import { templateHeadings } from "./template.ts";
import { ownKeys } from "./template-head.ts";
import { marksIn, noKind, toSectionKind } from "./template-marks.ts";
import { type Span, slice } from "./text.ts";

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
	const front = text.slice(0, frontMatterEnd(text) ?? 0);
	const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const found = new RegExp(`[\\s{,"'](${escaped})["']?[ \\t]*:`).exec(front);
	const start = found ? found.index + 1 : 0;
	return { start, end: start + (found ? key.length : 3) };
}

function* variableProblems(text: string): Iterable<Finding> {
	const seen = text.replace(/<!--[\s\S]*?-->/g, (comment) => " ".repeat(comment.length));
	for (const { index, 0: written, 1: name = "" } of seen.matchAll(
		new RegExp(variablePattern, "g"),
	)) {
		if (variableNames.includes(name)) continue;

		const known = inTicks(variableNames.map((it) => `{{${it}}}`));
		const message = `\`${name}\` is no variable and stays in new reports as it is; there are ${known}.`;
		yield finding({ start: index, end: index + written.length }, message);
	}
}

function* kindProblems(text: string): Iterable<Finding> {
	const known = new Map<string, Section>();
	for (const section of templateHeadings(text)) {
		const said = marksIn(slice(text, section.bodySpan)).kind;
		const kind = toSectionKind(said) ?? section.kind;
		const key = `${section.level} ${kind}`;
		const twin = known.get(key);
		if (said === noKind) continue;

		if (said !== undefined && !toSectionKind(said)) {
			yield finding(section.titleSpan, noSuchKind(said));
		} else if (kind === undefined) {
			yield finding(section.titleSpan, unknownWords(section.title), "info");
		} else if (twin) {
			yield finding(section.titleSpan, sameWords(section.title, twin.title, kind));
		}
		known.set(key, twin ?? section);
	}
}

function noSuchKind(said: string): string {
	return `\`${said}\` is no kind of section; there are ${inTicks([...sectionKinds, noKind])}.`;
}

function unknownWords(title: string): string {
	return `Say what \`${title}\` tells, with a comment below it such as \`<!-- kind: lessons -->\`, or \`<!-- kind: ${noKind} -->\` when it is none that is known.`;
}

function sameWords(title: string, other: string, kind: SectionKind): string {
	return `Say what \`${title}\` tells, with a comment below it such as \`<!-- kind: background -->\`: it is taken for \`${kind}\`, as \`${other}\` is.`;
}

function inTicks(words: readonly string[]): string {
	return words.map((it) => `\`${it}\``).join(", ");
}
