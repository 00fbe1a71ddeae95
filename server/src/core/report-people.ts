import { isReport } from "./detect.ts";
import { knownPeople } from "./known-people.ts";
import { parseReport } from "./parse.ts";

/**
 * The people whom the file at `path` names as authors, leads, owners and the like, each as it is written.
 *
 * @param path With `/`: it may say that the file is a report, or a template, whose names are nobody's.
 * @returns none for a text that is no report by its place, name and content.
 */
export function reportPeople(text: string, path: string): string[] {
	const report = parseReport(text, { path });
	return isReport(report, { path, files: [] }).isReport ? knownPeople(report) : [];
}
