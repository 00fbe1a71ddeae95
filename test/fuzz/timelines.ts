import fc from "fast-check";

const heading = fc.constantFrom(
	"## Timeline",
	"## Timeline (UTC)",
	"### Timeline (CET/CEST)",
	"**Timeline:**",
	"Timeline (all times PST)\n---",
	"## Chronologie\n\nAll times in Europe/Berlin.",
	"## Timeline\n\n### 2026-03-01",
);
const date = fc.constantFrom(
	"",
	"",
	"",
	"2026-03-01 ",
	"2026-03-02T",
	"March 1, ",
	"1/3/26 ",
	"Sun 1 Mar ",
);
const clock = fc.oneof(
	fc
		.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
		.map((parts) => parts.map((it) => String(it).padStart(2, "0")).join(":")),
	fc.constantFrom(
		"2:05 PM",
		"14.05",
		"1405",
		"14h05",
		"14:05:59.123",
		"14:05–14:20",
		"~14:05",
		"24:00",
		"xx:xx",
		"T+5m",
	),
);
const zone = fc.constantFrom(
	"",
	"",
	"",
	" UTC",
	"Z",
	" CET",
	"+05:30",
	" IST",
	" (EST)",
	" America/New_York",
);
const stamp = fc.tuple(date, clock, zone).map((parts) => parts.join(""));
const words = fc.constantFrom(
	"Disk full",
	"**[detected]** Alert",
	"Impact start",
	"[resolved] Freed",
	"Rolled back [the release](https://example.org/r?a=1|2)",
	"",
	"`df` | `rm`\n  - more of it",
	"All clear, 45 minutes after 14:05",
	"Paged @ana by 15:00 EST",
);
const form = fc.constantFrom(
	"- TIME WORDS\n",
	"* **TIME** – WORDS\n",
	"1. [TIME] WORDS\n",
	"TIME: WORDS\n",
	"TIME WORDS<br>\n",
	"| TIME | WORDS |\n",
	"| TIME | | detected | WORDS |\n",
	"### TIME: WORDS\n\nAll of it.\n\n",
	"- WORDS (TIME)\n",
	"- **TIME**\n  WORDS\n\n",
);
const entries = fc
	.tuple(form, fc.array(fc.tuple(stamp, words), { minLength: 1, maxLength: 5, size: "max" }))
	.map(([form, all]) => {
		const lines = all.map(([time, said]) => form.replace("TIME", time).replace("WORDS", said));
		const header = form.startsWith("|") ? "| Time | Event | Phase |\n|---|:-:|---|\n" : "";
		return header + lines.join("");
	});

/** A section of events, as teams write them: forms, dates, clocks and zones in any combination. */
export const timeline: fc.Arbitrary<string> = fc
	.tuple(heading, fc.array(entries, { minLength: 1, maxLength: 2 }))
	.map(([title, parts]) => [title, ...parts].join("\n\n"));

const owner = fc.constantFrom(
	"",
	" (@ana)",
	" (Ana Lima)",
	" – Owner: Ben",
	" @team/sre",
	" [ana]",
);
const due = fc.constantFrom("", " by 2026-04-01", ", due 1 April", " (Q3)", " by tomorrow");
const ticket = fc.constantFrom("", " OPS-12", " [#7](https://example.org/7)", " (INC-2041)");
const box = fc.constantFrom("- [ ] ", "- [x] ", "* ", "1. ", "- ~~", "- Done: ", "| ");
const task = fc
	.tuple(
		box,
		fc.constantFrom("Alert on disk usage", "TBD", "Be careful", "We bought a disk"),
		owner,
		due,
		ticket,
	)
	.map((parts) => parts.join(""));

/** A section of promises. */
export const actions: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom("## Action Items", "## Corrective and Preventive Measures", "**Follow-ups**"),
		fc.array(task, { minLength: 1, maxLength: 4 }),
	)
	.map(([title, tasks]) => `${title}\n\n${tasks.join("\n")}`);
