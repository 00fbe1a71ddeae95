import fc from "fast-check";
import { rules } from "../../server/src/core/rules/index.ts";
import { readMarks } from "../support/marked-text.ts";
import { actions, timeline } from "./timelines.ts";

/** What reports are made of, in the many ways in which they are written: a block each. */
const blocks = [
	"---\ntitle: Disk full\nseverity: SEV2\ndate: 2026-03-01\ntimezone: CET\n---",
	"---\ntype: postmortem\ntags: [disk, payments]\n---",
	'+++\ntitle = "Disk full"\n+++',
	"# Postmortem: disk full on 2026-03-01",
	"Disk full\n=========",
	"**Severity:** SEV1\\\n**Status:** Draft\\\n**Owner:** @ana",
	"| Severity | SEV1 |\n|---|---|\n| Date | 1 March 2026 |",
	"## Issue Summary",
	"From 14:05 to 14:50 UTC, for 45 minutes, about 20 % of users saw errors in INC-2041.",
	"## Timeline (UTC)",
	"**Timeline:**",
	"Timeline\n--------",
	"## Timeline",
	"All times in America/New_York.",
	"_All times are UTC+5:30 (IST)._",
	"- 14:05 [detected] Alert on disk usage\n- 14:20 Paged @ana\n- 14:50 UTC **[resolved]** Freed",
	"- 2026-03-01T23:50Z – Impact start\n- **00:10** – Mitigated\n  - more of it\n- ~1:15 PM EST: All clear",
	"* [13:02] Release 1.2\n* [12:58] Build\n* 4.05pm Rolled back",
	"1. March 1, 2026, 10:00 a.m. PST: Deployed\n2. 10:04–10:15 Errors rise",
	"| Time (CEST) | Event | Phase |\n|-------------|-------|-------|\n| 14:05 | Disk full | impact start |\n| 14:09 | Alert | |\n|  | Page |  |",
	"| Date | Time | Who | What |\n|:-|-:|:-:|-|\n| 2026-03-01 | 23:59 | ana | `df -h` |\n| | 00:04 | ben | Freed \\| done |",
	"### 14:05 UTC: Disk full",
	"### 2 March 2026",
	"14:05 Disk full<br>\n14:20 Freed",
	"**10:45** The graph [rose](https://grafana.example.org/d/x?from=1772373900000&to=1772374900000)",
	"## Root Cause and Resolution",
	"- Root cause\n  - 14:05 nested\n    - deeper",
	"Bob should have checked the disk; human error, obviously. See [the other](../2025/disk.md#root-cause).",
	"## Corrective and Preventive Measures",
	"- [ ] Alert on disk usage (@ana, by 2026-04-01, OPS-12)\n- [x] Buy a disk\n* [ ] TBD",
	"| Action | Owner | Due | Ticket | Status |\n|---|---|---|---|---|\n| Alert | Ana | 2026-04-01 | OPS-12 | Done |\n| Disk |  | Q3 |  | open |",
	"1. Improve monitoring\n2. Be more careful (Ben)",
	"### Action items",
	"## Related incidents\n\n- [Disk full, again](2025-02-01-disk.md)\n- INC-7",
	"<!-- postmortem-ignore-file action-owner -->",
	"<!-- postmortem-ignore blaming-word, placeholder -->",
	"<!-- postmortem-ignore -->\n- 25:61 nobody",
	"<!-- postmortem-index from=postmortems columns=date,title order=-date -->\n| Date | Report |\n|---|---|\n<!-- /postmortem-index -->",
	"<!-- What happened?\n\nIn brief. -->",
	"> 14:05 quoted\n> - and listed",
	"```sh\n14:05 df -h\n## Timeline\n```",
	"<details>\n<summary>More</summary>\n\n- 14:06 inside\n\n</details>",
	"    indented 14:05 code",
	"[graph]: https://example.org/g 'Title'",
	"![graph][graph] and [[1]](#timeline) and <https://example.org>",
	"***",
	"_What was the impact?_ YYYY-MM-DD HH:MM",
	"TTD: 4 minutes, time to resolve 1 h 5 min, impact lasted 45 min",
	"Was ist passiert? 事故 – اختبار 14:05 עברית",
];

/** What the rules speak of, as their own examples show it. */
const flawed = rules.flatMap(({ examples }) => examples.map(({ bad }) => readMarks(bad).text));

const block = fc.oneof(
	{ arbitrary: fc.constantFrom(...blocks), weight: 12 },
	{ arbitrary: fc.constantFrom(...flawed), weight: 1 },
	{ arbitrary: timeline, weight: 5 },
	{ arbitrary: actions, weight: 3 },
);
const lineEnd = fc.constantFrom("\n", "\n", "\n", "\r\n", "\r");
const gap = fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "");

/** Blocks of reports in any order, with one kind of line end; the last line may have none. */
export const report: fc.Arbitrary<string> = fc
	.tuple(fc.array(fc.tuple(block, gap), { maxLength: 8, size: "max" }), lineEnd)
	.map(([parts, end]) => parts.flat().join("").replaceAll("\n", end));

/** What breaks those who count: halves of pairs, marks that join, line ends of every kind, what cannot be seen. */
const oddities = [
	..."\r\n|\r|\n|\n\n|\uFEFF|\0|\uD800|\uDC00|\uDFFF|e\u0301|\u0301|\u202E|\u2066|\u2069|\u200B|\u200D|\t|\v|\f|\u0085|\u2028|\u2029|\u00A0|\u202F|\uE000|👩\u200D💻|🔥|𝟘|İ|ß|ﬁ|٣| | {4}".split(
		"|",
	),
];
const marks = [
	..."# ## - * + 1. 2) > ``` ~~~ --- === +++ | |- [ ] ( ) ]( [x] ** __ _ ` < > <!-- --> & &amp; \\ : :: 14:05 99:99 -1 2026-03-01 2026-99-99 0 UTC UTC+99 AM pm @ @ana OPS-1 % $ {{ }}".split(
		" ",
	),
];
const garbagePiece = fc.oneof(
	fc.constantFrom(...oddities),
	fc.constantFrom(...marks),
	fc.constantFrom("a", " ", " word", "Timeline", "Action items", "severity"),
	fc.string({ unit: "binary", maxLength: 3 }),
);

/** Anything at all, and no sense in it. */
export const garbage: fc.Arbitrary<string> = fc
	.array(garbagePiece, { maxLength: 40 })
	.map((pieces) => pieces.join(""));

/** A report that was torn: cut off, with a piece lost, or with garbage in its midst. */
export const torn: fc.Arbitrary<string> = fc
	.tuple(report, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }), garbage), { maxLength: 4 }))
	.map(([text, tears]) =>
		tears.reduce((it, [place, lost, put]) => {
			const at = place % (it.length + 1);
			return it.slice(0, at) + put + it.slice(at + lost);
		}, text),
	);

/** Any text that an editor may hand over, most of them near to a report. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	{ arbitrary: report, weight: 4 },
	{ arbitrary: torn, weight: 3 },
	{ arbitrary: garbage, weight: 2 },
	// What all reports begin with, so that more of them are taken for one.
	{ arbitrary: torn.map((text) => `---\ntype: postmortem\n---\n${text}`), weight: 1 },
);
