import assert from "node:assert/strict";
import fc from "fast-check";
import { pastedEntries } from "../../server/src/core/features/pasted-entries.ts";
import { recognisePaste } from "../../server/src/core/paste/recognise-paste.ts";
import { anyText, garbage, torn } from "./documents.ts";
import { examined } from "./examined.ts";
import { property } from "./property.ts";
import { applied } from "./spans.ts";

/** Lines of chats, logs and tables, in any order. */
const lines = [
	"Ana Lima\n  3:13 PM\nPayments fail",
	"Ben Okoro  [15:15]\nI see it, too",
	"[2026-03-01 14:05] ana: Disk full",
	"Ana — Today at 14:05\nhello",
	"2026-03-01T14:05:00.123Z ERROR disk full",
	"Mar  1 14:05:00 host kernel: oops",
	"1772373900 something",
	"commit 0123456789abcdef\nAuthor: Ana <a@b.c>\nDate:   Sun Mar 1 14:05:00 2026 +0100\n\n    Fix it",
	"a1b2c3d 2026-03-01 Fix `it`",
	"time,what,who\n2026-03-01 14:05,Disk full,ana\n,,",
	'time\twhat\n14:05\t"quoted ""words"""\n',
	'[{"type":"message","user":"U1","ts":"1772637240.000100","text":"hi <@U2>"}]',
	'{"timestamp":"2026-03-01T14:05:00Z","message":"Disk full"}',
	'{"timestamp":1e400,"message":null}',
	"- 14:05 A bullet already",
];
const copied = fc
	.tuple(
		fc.array(fc.oneof(fc.constantFrom(...lines), garbage), { maxLength: 8 }),
		fc.constantFrom("\n", "\r\n", "\n\n"),
	)
	.map(([parts, end]) => parts.join(end));
const html = fc.option(
	fc
		.array(
			fc.oneof(
				fc.constantFrom(
					"<a href='https://a.b/p1772637240000100'>3:13 PM</a>",
					"<b",
					"<br>",
					"&#0;",
					"&amp;",
					"</p>",
					"<p>Ana",
				),
				copied,
			),
			{ maxLength: 6 },
		)
		.map((parts) => parts.join("")),
	{ nil: undefined },
);
const now = Date.parse("2026-11-23T12:00:00Z");
const viewerTimeZone = "Europe/Berlin";

suite("a paste", () => {
	property(
		"of any kind is read",
		{ of: fc.tuple(fc.oneof(copied, torn), html), cost: 2 },
		([text, html]) => {
			for (const { at } of recognisePaste(text, html, { now, viewerTimeZone })?.events ?? []) {
				assert(!("instant" in at) || Number.isFinite(at.instant));
			}
		},
	);

	const pasting = fc.tuple(anyText, fc.nat(), copied, html);
	property("goes into any text", { of: pasting, cost: 16 }, ([text, place, pasted, html]) => {
		const { report, template, path } = examined(text);
		const offset = place % (text.length + 1);
		const context = { now, viewerTimeZone, template, path, offset };
		const found = pastedEntries(report, { text: pasted, html }, context);
		if (!found) return;

		const after = applied(text, found.edits);
		assert(found.caret === undefined || found.caret <= after.length);
	});
});
