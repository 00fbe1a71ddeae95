import type { PlainReport } from "../../../../server/src/protocol/messages.ts";

/**
 * The reports whose title, id, path, severity, status, services or tags hold each word of `filter`, whatever its case
 * and accents; all for an empty one.
 */
export function filterReports(reports: Iterable<PlainReport>, filter: string): PlainReport[] {
	const words = plain(filter)
		.split(/\s+/)
		.filter((word) => word !== "");
	return [...reports].filter((report) => words.every((word) => wordsOf(report).includes(word)));
}

/** Gathered once for each report, as long as it stays as it is. */
function wordsOf(report: PlainReport): string {
	const { title, id, path, severity, status, services, tags } = report;
	const known =
		gathered.get(report) ??
		plain([title, id, path, severity, status, ...services, ...tags].join("\n"));
	gathered.set(report, known);
	return known;
}

const gathered = new WeakMap<PlainReport, string>();

function plain(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.toLowerCase();
}
