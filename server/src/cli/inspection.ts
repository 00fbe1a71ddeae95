import { isoDuration, isoMoment } from "../core/iso.ts";
import { createLineIndex } from "../core/line-index.ts";
import { type Metrics, metrics } from "../core/metrics.ts";
import type { ActionItem, Entry, Metadata, Section } from "../core/report.ts";
import type { Examined } from "../workspace/examine.ts";

/** What `postmortem inspect` prints of a file. Other programs rely on names and order. */
export function inspection(file: string, { report, detection, template }: Examined) {
	const placeOf = createLineIndex(report.text);
	const lineOf = (offset: number) => placeOf(offset).line;
	const { timeline } = report;
	return {
		file,
		isReport: detection.isReport,
		template: template.id,
		title: report.title?.text ?? null,
		metadata: toMetadata(report.metadata),
		sections: report.sections.map((section) => toSection(section, lineOf)),
		timeline: {
			timeZone: timeline.timeZone?.text ?? null,
			order: timeline.order,
			entries: timeline.entries.map((entry) => toEntry(entry, lineOf)),
		},
		actionItems: report.actionItems.map((item) => toActionItem(item, lineOf)),
		metrics: toMetrics(metrics(report)),
	};
}

type LineOf = (offset: number) => number;

/** Of two fields with one name the first counts. */
function toMetadata({ fields }: Metadata): Readonly<Record<string, string>> {
	const values = new Map<string, string>();
	for (const { name, value } of fields) {
		if (!values.has(name)) values.set(name, value);
	}
	return Object.fromEntries(values);
}

function toSection({ kind, title, headingSpan, level, style }: Section, lineOf: LineOf) {
	return { kind: kind ?? null, title, line: lineOf(headingSpan.start), level, style };
}

function toEntry({ timestamp, milestone, text }: Entry, lineOf: LineOf) {
	return {
		line: lineOf(timestamp.span.start),
		timestamp: timestamp.raw,
		start: (timestamp.start && isoMoment(timestamp.start)) ?? null,
		end: (timestamp.end && isoMoment(timestamp.end)) ?? null,
		approximate: timestamp.approximate,
		inferred: timestamp.inferred.map(({ what }) => what),
		milestone: milestone ?? null,
		text,
	};
}

function toActionItem({ span, text, done, owner, due, ticket }: ActionItem, lineOf: LineOf) {
	return {
		line: lineOf(span.start),
		text,
		done,
		owner: owner?.value ?? null,
		due: due?.value ?? null,
		ticket: ticket?.value ?? null,
	};
}

function toMetrics({ timeToDetect, timeToMitigate, timeToResolve, impactDuration }: Metrics) {
	return {
		timeToDetect: toDuration(timeToDetect),
		timeToMitigate: toDuration(timeToMitigate),
		timeToResolve: toDuration(timeToResolve),
		impactDuration: toDuration(impactDuration),
	};
}

function toDuration(milliseconds: number | undefined): string | null {
	return milliseconds === undefined ? null : isoDuration(milliseconds);
}
