import { possibleReadings } from "../possible-readings.ts";
import type { Entry } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { slice } from "../text.ts";

export const unreadableTimestamp: Rule = {
	id: "unreadable-timestamp",
	severity: "warning",
	summary: "A timestamp is a time that a clock and a calendar show.",
	why: `\`17:14pm\`, \`25:10\` and \`2026-02-30\` are slips, and each reader guesses another time from them.
Nothing can be ordered, measured or compared by such an entry.
Digits that are left open (\`14:??\`, \`22:XX\`, \`HH:MM\`) are no slips; \`placeholder\` asks for those.

On 212 real reports: 9 findings in 3 reports, all of them right.`,
	examples: [
		{
			bad: "## Timeline\n\n- <|17:14pm|> Pager alert: checkout fails\n- 17:30 Release rolled back\n",
			says: "Write a date or time that exists, such as `17:14` or `5:14pm`, instead of `17:14pm`.",
			good: "## Timeline\n\n- 17:14 Pager alert: checkout fails\n- 17:30 Release rolled back\n",
		},
		{
			bad: "## Timeline\n\n| Time | Event |\n|---|---|\n| <|2026-13-02 09:10|> | Disk full |\n",
			says: "Write a date or time that exists, such as `2026-02-13 09:10`, instead of `2026-13-02 09:10`.",
			good: "## Timeline\n\n| Time | Event |\n|---|---|\n| 2026-02-13 09:10 | Disk full |\n",
		},
	],
	*check({ text, timeline }) {
		if (timeline.traits.areReadable) return;

		for (const { timestamp } of timeline.entries) {
			if (timestamp.start || isLeftOpen(timestamp.raw)) continue;

			const readings = possibleReadings(timestamp.raw, text);
			const examples = readings.map((it) => `\`${it}\``).join(" or ");
			const wanted = examples ? `, such as ${examples},` : "";
			// A stamp with markup in it is not rewritten: `**17:14**pm`.
			yield {
				span: timestamp.span,
				message: `Write a date or time that exists${wanted} instead of \`${timestamp.raw}\`.`,
				fixes:
					slice(text, timestamp.span) === timestamp.raw
						? readings.map((it) => replacement(timestamp, it))
						: [],
			};
		}
	},
};

/** `14:??`, `22:XX`, `--:--`, `HH:MM`, `2026-MM-DD`: still to be written, not written wrongly. */
function isLeftOpen(raw: string): boolean {
	return /\?|--|-:-|[xX]:|:\d?[xX]|-[xX]{2}\b|\b(?:hh|mm|ss|dd|yyyy)\b/i.test(raw);
}

function replacement({ span }: Entry["timestamp"], reading: string): Fix {
	return {
		title: `Replace with \`${reading}\``,
		edits: [{ span, newText: reading }],
		safe: false,
	};
}
