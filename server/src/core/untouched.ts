import { variablePattern } from "./fill-in.ts";
import { parseSections } from "./parse.ts";
import type { Report, Section } from "./report.ts";
import { plainTitle } from "./section-roles.ts";
import type { Template } from "./template.ts";
import { withoutMarks } from "./template-marks.ts";
import { slice } from "./text.ts";

/** The sections of `report` in which stands what `template` put there, and something stands there. */
export function untouchedSections(report: Report, template: Template): Section[] {
	const bodies = bodiesOf(template);
	return report.sections.filter((section) => {
		const wanted = bodies.get(plainTitle(section.title));
		const words = slice(report.text, section.bodySpan).trimStart();
		const likely = wanted?.filter((pieces) => beginsLike(words, pieces)) ?? [];
		if (likely.length === 0) return false;

		const body = plainBody(words);
		return likely.some((pieces) => isFilled(body, pieces));
	});
}

type Bodies = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What stands below each heading of a template, by the heading's words: what is between the variables. */
function bodiesOf(template: Template): Bodies {
	const known = remembered.get(template);
	if (known) return known;

	const bodies = new Map<string, string[][]>();
	for (const { title, bodySpan } of parseSections(template.text).sections) {
		const body = plainBody(withoutMarks(slice(template.text, bodySpan)));
		const words = plainTitle(title);
		const pieces = body.split(new RegExp(variablePattern.source.replace("(", "(?:")));
		if (body !== "") bodies.set(words, [...(bodies.get(words) ?? []), pieces]);
	}
	remembered.set(template, bodies);
	return bodies;
}

const remembered = new WeakMap<Template, Bodies>();

/** Tells most bodies apart by a glance at how they begin: they may be megabytes long. */
function beginsLike(words: string, pieces: readonly string[]): boolean {
	const first = pieces.slice(0, 1).join();
	// A line end may take two letters.
	return plainBody(words.slice(0, 2 * first.length)).startsWith(first.trimEnd());
}

function plainBody(text: string): string {
	// A body may be a megabyte long, or be nothing but line ends, and few have a CR.
	const words = text.trim();
	return words.includes("\r") ? words.replace(/\r\n?/g, "\n") : words;
}

/** True when `text` is the pieces in order with anything between them. */
function isFilled(text: string, pieces: readonly string[]): boolean {
	const [first, others] = [pieces.slice(0, 1).join(), pieces.slice(1)] as const;
	const last = others.pop();
	if (last === undefined) return text === first;
	if (!text.startsWith(first)) return false;

	let from = first.length;
	for (const piece of others) {
		const at = text.indexOf(piece, from);
		if (at === -1) return false;
		from = at + piece.length;
	}
	return text.endsWith(last) && text.length - last.length >= from;
}
