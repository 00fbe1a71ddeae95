import { checkTemplate } from "../../../server/src/core/check-template.ts";
import { chunkEnd } from "../../../server/src/core/chunk-end.ts";
import { sortTimeline } from "../../../server/src/core/features/timeline-commands/sort-timeline.ts";
import { matchesGlob } from "../../../server/src/core/glob.ts";
import { lint } from "../../../server/src/core/lint.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { possibleReadings } from "../../../server/src/core/possible-readings.ts";
import { rules } from "../../../server/src/core/rules/index.ts";
import { scaffold } from "../../../server/src/core/scaffold.ts";
import { suppressionsIn } from "../../../server/src/core/suppression.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { readMarks } from "../marked-text.ts";

/** Does what it takes for every regular expression to be built that the core builds when it is called. */
export function useAll(): void {
	const template = templateById("classic");
	for (const { examples } of rules) {
		for (const { bad } of examples) {
			lint(parseReport(readMarks(bad).text), rules, { template, ...context });
		}
	}
	checkTemplate(
		"---\ntemplate: { id: own, rules: { none: off } }\n---\n\n# {{title}} of {{team}}\n",
		[],
	);
	chunkEnd("```sh\nls\n```\n", 0);
	matchesGlob("**/*.md", "reports/a.md");
	possibleReadings("20225-01-05", "2022");
	scaffold(template, { title: "Disk full", start: "2026-03-01T14:05", timeZone: "UTC" });
	suppressionsIn(parseReport("```\n<!-- postmortem-ignore none -->\n```\n"));
	const unsorted = "## Timeline\n\n9. 14:10 UTC Back\n10. 14:05 UTC Alert\n    twice\n";
	sortTimeline(parseReport(unsorted), { again: parseReport });
}

const context = {
	today: "2026-03-02",
	path: "postmortems/2026-03-01-disk-full.md",
	allowed: { severity: ["SEV1"], status: ["draft"] },
	settings: {},
};
