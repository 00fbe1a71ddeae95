import type { PlainReport } from "../../../../server/src/protocol/messages.ts";

/** The report's title, without the “Postmortem:” that all of them would begin with; else the name of its file. */
export function titleOf({ title, path }: PlainReport): string {
	const words = title.replace(/^(?:incident )?(?:post-?mortem|report)\s*[:–—-]\s+/i, "");
	return words === "" ? path.slice(path.lastIndexOf("/") + 1) : words;
}

/** What stands behind the title: `2026-05-12 · SEV2 · 1 h 7 min`. */
export function reportDescription({ day, severity, duration }: PlainReport): string {
	return [day, severity, duration].filter((it) => it !== null).join(" · ");
}

/** The same and more in one sentence, for those who hear it. */
export function reportAriaLabel(report: PlainReport): string {
	const { day, severity, duration, status } = report;
	return [
		titleOf(report),
		day ?? "no date",
		severity ?? "no severity",
		duration && `impact ${duration}`,
		status && `status ${status}`,
		openWords(report) && `action items: ${openWords(report)}`,
	]
		.filter((it) => it !== null && it !== "")
		.join(", ");
}

/** What the tooltip tells, as pairs of label and value. */
export function reportFacts(report: PlainReport): (readonly [string, string])[] {
	const { path, id, day, severity, status, duration, services, tags, template, entries } = report;
	const facts: (readonly [string, string | null])[] = [
		["Incident", id],
		["Date", day],
		["Severity", severity],
		["Status", status],
		["Impact", duration],
		["Services", services.join(", ")],
		["Tags", tags.join(", ")],
		["Template", template],
		["Timeline", entries === 1 ? "1 entry" : `${entries} entries`],
		["Action items", openWords(report)],
		["File", path],
	];
	return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/** How many action items are still to be done, and how many of them are late. */
export function openCounts({ actions }: PlainReport): { open: number; overdue: number } {
	const open = actions.filter(({ isOpen }) => isOpen);
	return { open: open.length, overdue: open.filter(({ isOverdue }) => isOverdue).length };
}

/** `3 open, 2 overdue`; empty when none is open. */
function openWords(report: PlainReport): string {
	const { open, overdue } = openCounts(report);
	const late = overdue > 0 ? `, ${overdue} overdue` : "";
	return open > 0 ? `${open} open${late}` : "";
}

/** A link in Markdown that works from every file of the workspace folder, in VS Code and on Git hosts. */
export function reportLink(report: PlainReport): string {
	const path = report.path.split("/").map(encodePart).join("/");
	return `[${titleOf(report).replace(/[\\[\]]/g, "\\$&")}](/${path})`;
}

/** Parentheses would end the link. */
function encodePart(part: string): string {
	return encodeURIComponent(part).replace(/[()]/g, (it) => (it === "(" ? "%28" : "%29"));
}

/** True for a report that its author is not through with. */
export function isDraft({ status }: PlainReport): boolean {
	return status !== null && /^\W*(?:draft|wip|work in progress|to ?do)\b/i.test(status);
}
