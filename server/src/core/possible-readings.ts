import { groupOf } from "./first-match.ts";
/**
 * What the writer of an impossible timestamp may have meant, the likeliest first: `17:14` and `5:14pm` for `17:14pm`.
 *
 * @param report The text around it: of several years the one that it names most often comes first.
 * @returns Nothing for a stamp that no single slip explains, such as `14:75`.
 */
export function possibleReadings(raw: string, report: string): string[] {
	const readings = [
		...meridiemReadings(raw),
		...hourReadings(raw),
		...yearReadings(raw, report),
		...dayReadings(raw),
	];
	return [...new Set(readings)].slice(0, 3);
}

/** `17:14pm`: the clock of 24 hours, or that of 12. */
function* meridiemReadings(raw: string): Iterable<string> {
	const found = /(?<![\d:.])(\d{1,2})(:\d{2}(?::\d{2})?)?(\s?)([ap])(\.?m\b\.?)/i.exec(raw);
	const hour = Number(found?.[1]);
	if (!found || !(hour === 0 || (hour > 12 && hour < 24))) return;

	const [whole] = found;
	const [written, minutes, space] = [
		groupOf(found, 1),
		groupOf(found, 2),
		groupOf(found, 3),
	] as const;
	const [letter, rest] = [groupOf(found, 4), groupOf(found, 5)] as const;
	const put = (newText: string) => raw.replace(whole, () => newText);
	if (minutes) yield put(written + minutes);
	const half = /[AP]/.test(letter) ? "P" : "p";
	yield put(`${hour % 12 || 12}${minutes}${space}${hour > 12 ? half : letter}${rest}`);
}

/** `25:10`: counted on past midnight. */
function* hourReadings(raw: string): Iterable<string> {
	const found = /(?<![\d:.])(2[4-9])(?=:[0-5]\d(?!\d))/.exec(raw);
	const hour = Number(found?.[1]);
	if (!found || /:\d{2}\s?[ap]\.?m/i.test(raw) || (hour === 24 && raw.includes("24:00"))) return;
	yield raw.replace(found[0], String(hour - 24).padStart(2, "0"));
}

/** `20202-01-16`: one digit too many. */
function yearReadings(raw: string, report: string): string[] {
	const [digits] = /(?<!\d)\d{5}(?=[-/.]\d)/.exec(raw) ?? [];
	if (!digits) return [];

	// The last digit is the likeliest to be the one too many.
	const years = Array.from(digits, (_, at) => digits.slice(0, 4 - at) + digits.slice(5 - at));
	const likely = [...new Set(years)].filter((year) => /^(?:19[7-9]|20[0-4])/.test(year));
	return likely
		.toSorted((a, b) => namings(report, b) - namings(report, a))
		.map((year) => raw.replace(digits, year));
}

function namings(report: string, year: string): number {
	return report.match(new RegExp(`(?<!\\d)${year}(?!\\d)`, "g"))?.length ?? 0;
}

/** `2026-13-02`: day and month in the other order. `2026-02-30`: the last day of the month, or the next day. */
function* dayReadings(raw: string): Iterable<string> {
	const found = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(raw);
	if (!found) return;

	const [whole] = found;
	const [year, separator] = [groupOf(found, 1), groupOf(found, 2)] as const;
	const [month, day] = [groupOf(found, 3), groupOf(found, 4)] as const;
	const put = (parts: readonly string[]) => raw.replace(whole, parts.join(separator));
	if (exists(year, month, day)) return;
	if (exists(year, day, month)) yield put([year, day, month]);

	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (Number(month) < 1 || Number(month) > 12 || Number(day) <= lastDay || Number(day) > 31) return;
	yield put([year, month, String(lastDay)]);
	// December has all days that there are.
	yield put([year, String(Number(month) + 1).padStart(month.length, "0"), "01"]);
}

function exists(year: string, month: string, day: string): boolean {
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
