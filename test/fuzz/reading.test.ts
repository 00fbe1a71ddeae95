import assert from "node:assert/strict";
import fc from "fast-check";
import { metricsLens } from "../../server/src/core/features/code-lenses.ts";
import { completion } from "../../server/src/core/features/completion.ts";
import { folding } from "../../server/src/core/features/folding.ts";
import { hover } from "../../server/src/core/features/hover.ts";
import { inlayHints } from "../../server/src/core/features/inlay-hints.ts";
import { type OutlineItem, outline } from "../../server/src/core/features/outline.ts";
import { render } from "../../server/src/core/features/render.ts";
import { createLineIndex } from "../../server/src/core/line-index.ts";
import { headingAt, linkSubject } from "../../server/src/core/link-subject.ts";
import { reportFacts } from "../../server/src/core/report-facts.ts";
import { slice } from "../../server/src/core/text.ts";
import { facts } from "../support/facts.ts";
import { anyText } from "./documents.ts";
import { examined } from "./examined.ts";
import { property } from "./property.ts";
import { applied, assertInside, spansIn } from "./spans.ts";

const placed = fc
	.tuple(anyText, fc.nat())
	.map(([text, at]) => ({ text, at: at % (text.length + 1) }));

suite("in any text", () => {
	property(
		"the outline, folds, hints and lenses lie inside of it",
		{ of: anyText, cost: 8 },
		(text) => {
			const { report } = examined(text);
			const whole = { start: 0, end: text.length };
			const items = outline(report);
			assertInside([items, folding(report), metricsLens(report)], text.length);
			for (const item of items) assertNested(item);
			for (const { offset } of inlayHints(report, whole)) assert(offset <= text.length);
		},
	);

	property(
		"a hover explains words beside the pointer",
		{ of: placed, cost: 12 },
		({ text, at }) => {
			const { report, template } = examined(text);
			const places = [at, ...[...spansIn(report.timeline)].map(([, { start }]) => start)];
			for (const place of places) {
				const found = hover(report, place, { template, viewerTimeZone: "Europe/Berlin" });
				if (!found) continue;
				assertInside(found, text.length);
				assert(found.span.start <= place && place <= found.span.end);
				assert.notEqual(found.markdown, "");
			}
		},
	);

	property(
		"a completion replaces what ends at the caret",
		{ of: placed, cost: 100 },
		({ text, at }) => {
			const lineEnds = Array.from(text.matchAll(/$/gm), ({ index }) => index);
			for (const place of [at, ...lineEnds.slice(0, 8)]) {
				for (const offer of offersAt(text, place)) {
					assert(offer.span.start <= place && place <= offer.span.end, JSON.stringify(offer));
					applied(text, [offer]);
					assert.doesNotMatch(slice(text, offer.span), /[\r\n]/);
				}
			}
		},
	);

	property(
		"links, headings and names of incidents are told",
		{ of: placed, cost: 8 },
		({ text, at }) => {
			const { report } = examined(text);
			assertInside([linkSubject(report, at), headingAt(report, at)], text.length);
		},
	);

	property("the preview leads to lines that there are", { of: anyText, cost: 20 }, (text) => {
		const now = examined(text);
		const html = render(now.report, now.findings());
		const { line: lines } = createLineIndex(text)(text.length);
		for (const [, line] of html.matchAll(/data-(?:line|jump)="(\d+)"/g))
			assert(Number(line) < lines);
		assert.doesNotMatch(html, /<script|<iframe|\son\w+=|javascript:/i);
	});

	property("the facts stand at places that there are", { of: anyText, cost: 8 }, (text) => {
		const { report, path, template } = examined(text);
		const told = reportFacts(report, path, template.id);
		const { line: lines } = createLineIndex(text)(text.length);
		for (const { place } of [...told.actions, ...told.sections]) {
			assert(place.line >= 1 && place.line <= lines && place.column >= 1);
		}
	});
});

/** Editors refuse a whole outline when a name lies outside of what it names. */
function assertNested({ span, nameSpan, children }: OutlineItem): void {
	assert(
		span.start <= nameSpan.start && nameSpan.end <= span.end,
		JSON.stringify({ span, nameSpan }),
	);
	for (const child of children) assertNested(child);
}

const links = {
	reports: [{ path: "../2025/disk.md", facts: facts({ title: "Disk [full]", id: "INC-7" }) }],
	entries: [{ name: "a b.md", isFolder: false }],
};

function offersAt(text: string, offset: number) {
	const { report, template } = examined(text);
	return completion(report, offset, {
		template,
		now: Date.parse("2026-11-23T12:00:00Z"),
		timeZone: "Europe/Berlin",
		snippets: true,
		today: "2026-11-23",
		events: [{ time: Date.parse("2026-03-01T14:00:00Z"), subject: "Fix `it`", id: "a1", tags: [] }],
		people: { reports: ["Ana"], codeOwners: ["@ben"] },
		links,
	});
}
