import { matchesGlob } from "./glob.ts";
import { hasIndexBlock } from "./index-page/index-blocks.ts";
import { mayAddressUs } from "./own-comments.ts";
import type { Report } from "./report.ts";
import { rolesOf } from "./section-roles.ts";

/** Whether a file is a report, and why, in one sentence for the user. */
export interface Detection {
	readonly isReport: boolean;
	readonly reason: string;
}

/** What is known of the file besides its text. */
export interface Place {
	/** With `/`; relative to the workspace folder where there is one. */
	readonly path: string;
	/** The name of the workspace folder; empty, or missing, where there is none. */
	readonly folder?: string;
	/** The globs of the configuration; when there are any, they alone decide. */
	readonly files: readonly string[];
}

/**
 * Is this file a report? In this order: a comment in it says no; an index of reports in it says no, unless its front
 * matter says yes; the configured globs; front matter `type: postmortem`; templates by name; then its place and name together with its content, or content alone.
 */
export function isReport(report: Report, { path, files, folder = "" }: Place): Detection {
	if (mayAddressUs(report) && /<!--\s*postmortem-ignore-file\s*-->/.test(report.text))
		return no("A comment in it says that it is no report.");
	const isSaid = saysReport(report);
	if (!isSaid && hasIndexBlock(report)) return no("It has an index of reports.");
	if (files.length > 0) {
		const isNamed = files.some((glob) => matchesGlob(glob, path.replace(/^\/+/, "")));
		return isNamed
			? yes("The setting `files` names it.")
			: no("The setting `files` does not name it.");
	}
	if (isSaid) return yes("Its front matter says so.");
	if (isTemplate(path)) return no("It is named as a template.");

	return byContent(report, folder === "" ? path : `${folder}/${path}`);
}

function saysReport({ metadata }: Report): boolean {
	const type =
		metadata.frontMatter &&
		metadata.fields.find((it) => it.name === "type" && it.source === "frontMatter");
	return type !== undefined && /^(?:post-?mortem|incident[- ]report)$/i.test(type.value);
}

function yes(reason: string): Detection {
	return { isReport: true, reason };
}

function no(reason: string): Detection {
	return { isReport: false, reason };
}

/** `TEMPLATE.md`, `postmortem-template.md`, `.github/ISSUE_TEMPLATE/…`; not `2026-03-01-email-template-outage.md`. */
function isTemplate(path: string): boolean {
	const name = fileName(path);
	const isDated = /\d{4}-\d{2}-\d{2}|\d{8}|[a-z]{2}\d{4}-\d/i.test(name);
	return (
		/(?:^|\/)(?:\.github\/)?(?:issue_templates?|templates?)\//i.test(path) ||
		(!isDated && templateName.test(name))
	);
}

const templateName = /(?:^|[^a-z])(?:templates?|sample|example|skeleton|boilerplate)(?:[^a-z]|$)/i;
const reportPlace =
	/(?:^|[^a-z])(?:post-?_?mortems?|incidents?|incident-reports?|outages?|disclosures?|retrospectives?|pir)(?:[^a-z]|$)/i;
const reportTitle =
	/\bpost[- ]?mortem\b|\bincident\b|\boutage\b|\bdisclosure\b|\brca\b|\bretrospective\b|\bdowntime\b|\bdegrad(?:ed|ation)\b|\bservice disruption\b/i;
/** Titles of texts about reports in general, or of other kinds of text. */
const otherTitle =
	/\b(?:guide|runbook|playbook|process|policy|how to|template|index|changelog|release notes|readme|handbook|checklist|introduction)\b/i;

function byContent(report: Report, path: string): Detection {
	const place = placeOf(path);
	const title = report.title?.text ?? "";
	const isOther = otherTitle.test(title);
	const isTitled = reportTitle.test(title) && !isOther;
	const parts = partsOf(report);
	if (place.isUsual && place.isDated && !isOther && (parts > 0 || isTitled || place.isNamed)) {
		return yes("It stands where reports stand and is named as one.");
	}
	const hasEntries = report.timeline.entries.length >= 2;
	const isTold =
		parts >= 2 || (hasEntries && parts >= 1) || (isTitled && place.isUsual && !place.isIndex);
	const signs = [hasEntries, hasEntries, isTitled, place.isUsual, isDatedIncident(report)];
	const score = parts + signs.filter(Boolean).length;
	const isEnough = isTold && score >= (place.isIndex ? 4 : 3);
	const owner = place.isUsual ? "Its place and its" : "Its";
	return isEnough
		? yes(`${owner} sections are those of a report.`)
		: no("Neither its place nor its sections are those of a report.");
}

interface UsualPlace {
	/** In a folder such as `postmortems`, or with such a word in its name. */
	readonly isUsual: boolean;
	/** `postmortem` is part of its name. */
	readonly isNamed: boolean;
	readonly isDated: boolean;
	/** A page about what else lies in its folder, more often than not. */
	readonly isIndex: boolean;
}

/** What the last folders and the name of a file say; folders farther up are anybody's. */
function placeOf(path: string): UsualPlace {
	const name = fileName(path);
	const near = path.split("/").slice(-4).join("/");
	// The page of a folder that is itself a report: `2026-03-01-outage/index.md`.
	const isDated = /(?:19|20)\d\d-[01]\d/.test(path.split("/").slice(-2).join("/"));
	return {
		isUsual: reportPlace.test(near),
		isNamed: /post-?_?mortem/i.test(name),
		isDated,
		isIndex: !isDated && /(?:^|[^a-z])(?:readme|index|changelog|contributing)\.[a-z]+$/i.test(name),
	};
}

/** How many of the parts that only reports have are there; `Summary` and `Impact` count half, as many texts have them. */
function partsOf({ sections }: Report): number {
	const roles = new Set(sections.flatMap(({ kind }) => rolesOf(kind)));
	const count = (kinds: readonly string[]) =>
		kinds.filter((kind) => [...roles].some((role) => role === kind)).length;
	return (
		count(["timeline", "rootCause", "actions", "detection", "wentWell", "wentWrong", "lucky"]) +
		count(["summary", "impact", "resolution", "lessons"]) / 2
	);
}

/** States a severity, a duration, or when the incident began or ended. */
function isDatedIncident({ metadata }: Report): boolean {
	return metadata.fields.some(({ name }) =>
		/^(?:severity|duration|incident\w*|detected|resolved|declared|startTime|endTime|timeTo\w+)$/i.test(
			name,
		),
	);
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
