import { fieldValue } from "./field-values.ts";
import type { Report } from "./report.ts";

/**
 * The name that an incident goes by in its house: `INC-2041`, `PM2021-005`, `#465`.
 * From the field that states it, else the title, else the name of the file.
 *
 * @param path With `/`.
 */
export function incidentId({ metadata, title }: Report, path: string): string | undefined {
	const stated = fieldValue(metadata, [
		"incidentId",
		"incidentNumber",
		"incident",
		"id",
		"reference",
	]);
	const [short] = stated && /^\S{1,24}$/.test(stated) && /\d/.test(stated) ? [stated] : [];
	const name = path.slice(path.lastIndexOf("/") + 1);
	return short ?? idIn(stated ?? "") ?? idIn(title?.text ?? "") ?? idIn(name);
}

/** Letters and a number that is not a day: those that teams and trackers use. */
const id =
	/(?<![\p{L}\d])(?:INC|INCIDENT|PM|COE|PIR|RCA|IR|OUTAGE|SEV|EVENT)[-_ ]?\d{3,}(?:-\d+)*(?![\p{L}\d-])/iu;

function idIn(text: string): string | undefined {
	return id.exec(text)?.[0].replace(/[_ ]/, "-");
}
