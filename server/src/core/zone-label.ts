import { wallClock } from "./calendar.ts";
import type { LocalTime } from "./local-time.ts";
import { likelyMeanings, offsetAt, offsetName } from "./zone.ts";
import { abbreviations } from "./zone-table.ts";

/**
 * How a zone is named beside a time: as written, or of a region the abbreviation that its clocks have then
 * (`CEST` for `Europe/Berlin` in July), or its offset (`UTC+5:30`) where none is common.
 *
 * @param local what clocks in the zone show.
 * @param instant milliseconds since 1970; `undefined` where the day is not known.
 */
export function zoneLabel(written: string, local: LocalTime, instant: number | undefined): string {
	const [meaning] = likelyMeanings(written);
	if (!meaning?.iana || meaning.offset !== undefined || instant === undefined) return written;

	const offset = Math.round((wallClock(local.date, local.time) - instant) / 60_000);
	const { iana } = meaning;
	const known = [...labelsOf(iana), ...abbreviationsIn(iana, instant)].find(
		(it) => offsetAt(it, local.date, local.time) === offset,
	);
	return known ?? offsetName(offset);
}

function labelsOf(iana: string): string[] {
	return Object.keys(abbreviations).filter((label) => abbreviations[label]?.[0]?.region === iana);
}

/** What English speakers of several countries call it: only Britons know `CEST`, only Americans `PDT`. */
function abbreviationsIn(iana: string, instant: number): string[] {
	return locales.flatMap((locale) => {
		const words = formatter(locale, iana).formatToParts(instant);
		return words
			.filter(({ type, value }) => type === "timeZoneName" && /^[A-Z]{2,5}$/.test(value))
			.map(({ value }) => value);
	});
}

const locales = ["en-US", "en-GB", "en-AU", "en-IN", "en-ZA", "en-NZ"];
/** Making one takes longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, timeZone: string): Intl.DateTimeFormat {
	const key = `${locale} ${timeZone}`;
	const known = formatters.get(key);
	if (known) return known;

	const made = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "short" });
	formatters.set(key, made);
	return made;
}
