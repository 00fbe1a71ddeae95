import { agrees, durationsIn } from "../durations.ts";
import type { Measured, MetricId } from "../metrics.ts";
import type { Report, Section } from "../report.ts";
import { lineEnds, slice } from "../text.ts";

/** True when the facts of a report or its summary name the metric, whatever they say it is, or tell a duration as long. */
export function statesMetric(
	{ text, metadata }: Report,
	summary: Section,
	{ id, milliseconds }: Measured,
): boolean {
	const body = slice(text, summary.span);
	const labels = [...metadata.fields.map(({ name }) => name), ...body.split(lineEnds).map(labelOf)];
	if (labels.some((label) => names[id].test(letters(label)))) return true;

	return durationsIn(body).some((duration) => agrees(duration, milliseconds));
}

/** What stands before the first colon or in the first cell: `**Duration` of `- **Duration:** 2 h`. */
function labelOf(line: string): string {
	return /^[\s|]*([^:|]{0,60})[:|]/.exec(line)?.[1] ?? "";
}

function letters(label: string): string {
	return label.toLowerCase().replace(/[^a-z]/g, "");
}

const names: Readonly<Record<MetricId, RegExp>> = {
	impactDuration: /^(?:total|incident|outage|(?:customer|user)?impact)?(?:duration|downtime)$/,
	timeToDetect: /^(?:mean)?timetodetect(?:ion)?$|^m?ttd$/,
	timeToAcknowledge: /^(?:mean)?timetoack(?:nowledge(?:ment)?)?$|^m?tta$/,
	timeToMitigate: /^(?:mean)?timetomitigat(?:e|ion)$|^m?ttm$/,
	timeToResolve: /^(?:mean)?timeto(?:resolve|resolution|recover|recovery|restore)$|^m?ttr$/,
};
