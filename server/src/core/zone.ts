import type { PlainDate, PlainTime } from "./timestamp.ts";
import { ianaName } from "./zone-names.ts";
import { offsetIn } from "./zone-offset.ts";
import { type Abbreviation, abbreviations, wordings } from "./zone-table.ts";
import { isTimeZone } from "./zone-time.ts";

/** One thing that a zone as written may mean: an offset that always holds, or a region whose rules give it. */
export interface ZoneMeaning {
	/** For people: `Central European Time`, `UTC+5:30`, `Europe/London`. */
	readonly name: string;
	/** Minutes east of UTC. */
	readonly offset?: number;
	/** A zone of the IANA database; beside an offset the one whose clocks show the abbreviation. */
	readonly iana?: string;
}

/**
 * What a zone as written may mean, the commonest first: `CST` is Central Standard Time or China Standard Time.
 *
 * @returns nothing for words that name no zone.
 */
export function zoneMeanings(written: string): readonly ZoneMeaning[] {
	const known = meanings.get(written);
	if (known) return known;

	const read = toMeanings(written.trim());
	if (meanings.size < 500) meanings.set(written, read);
	return read;
}

const meanings = new Map<string, readonly ZoneMeaning[]>();

/**
 * How far the clocks of a zone are ahead of UTC at a time that they show, in minutes.
 *
 * @returns `undefined` for a zone that is not known or could be several with different offsets.
 */
export function offsetAt(written: string, date: PlainDate, time: PlainTime): number | undefined {
	const [meaning] = likelyMeanings(written);
	return meaning?.offset ?? (meaning?.iana ? offsetIn(meaning.iana, date, time) : undefined);
}

/**
 * The label that clocks show on that date in the region of `written`: `PDT` for `PST` in July.
 *
 * @returns `undefined` when `written` is right then, or no label of one half of the year.
 */
export function labelOn(written: string, date: PlainDate): string | undefined {
	const [abbreviation] = abbreviations[written] ?? [];
	if (!abbreviation?.twin) return undefined;

	const { region, offset, twin } = abbreviation;
	// Clocks change at night; on the day itself both labels are right.
	const offsets = [startOfDay, endOfDay].map((time) => offsetIn(region, date, time));
	return offsets.includes(offset) || offsets.includes(undefined) ? undefined : twin;
}

/** Where clocks show `written` all the year, so that it need not be a slip in summer: Panama for `EST`. */
export function allYearPlace(written: string): string | undefined {
	return abbreviations[written]?.[0]?.allYear;
}

const startOfDay = { hour: 0, minute: 0, second: 0 };
const endOfDay = { hour: 23, minute: 59, second: 0 };

/** One meaning where the others are rare: `BST` is British; none where several are common. */
export function likelyMeanings(written: string): readonly ZoneMeaning[] {
	const all = zoneMeanings(written);
	if (all.length < 2) return all;
	return /^(?:BST|AST)$/i.test(written.trim()) ? all.slice(0, 1) : [];
}

function toMeanings(text: string): readonly ZoneMeaning[] {
	if (text === "Z") return [{ name: "UTC", offset: 0 }];

	const region = wordings[text.toLowerCase()] ?? pairRegion(text) ?? regionOf(text);
	if (region) return [{ name: region, iana: region }];

	const offset = offsetOf(text);
	if (offset !== undefined) return [{ name: offsetName(offset), offset }];

	return abbreviated(text).map(({ name, offset, region }) => ({ name, offset, iana: region }));
}

/** All that an abbreviation stands for; nothing for other words. */
export function abbreviated(text: string): readonly Abbreviation[] {
	return abbreviations[text] ?? abbreviations[text.toUpperCase()] ?? [];
}

/** `+02:00`, `UTC-5`, `+UTC`, `GMT+05:30`. */
function offsetOf(text: string): number | undefined {
	const found = /^\+?(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text);
	if (!found) return /^\+(?:UTC|GMT)$/i.test(text) ? 0 : undefined;

	const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
	if (minutes > 14 * 60) return undefined;
	return found[1] === "-" ? -minutes : minutes;
}

/** `UTC`, `UTC+5:30`, `UTC-8`. */
export function offsetName(minutes: number): string {
	if (minutes === 0) return "UTC";

	const size = Math.abs(minutes);
	const rest = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
	return `UTC${minutes < 0 ? "-" : "+"}${Math.floor(size / 60)}${rest}`;
}

/** `CET/CEST`: the region that has both. */
function pairRegion(text: string): string | undefined {
	const [, first, second] = /^([^/]*)\/([^/]*)$/.exec(text) ?? [];
	if (first === undefined || second === undefined) return undefined;

	const own = abbreviations[first]?.find(({ twin }) => twin === second);
	if (own) return own.region;
	const isSame = abbreviations[second]?.[0]?.offset === abbreviations[first]?.[0]?.offset;
	return isSame ? abbreviations[first]?.[0]?.region : undefined;
}

/** `Europe/Berlin`, `London time`, `New York local time`. */
function regionOf(text: string): string | undefined {
	if (ianaName.test(text)) return isTimeZone(text) ? text : undefined;

	const place = /^(.+?)(?: local)? time(?:zone)?$/i.exec(text)?.[1];
	return place ? places().get(place.toLowerCase().replaceAll(" ", "_")) : undefined;
}

/** The zones of the IANA database by the name of their place. */
function places(): ReadonlyMap<string, string> {
	knownPlaces ??= new Map(
		Intl.supportedValuesOf("timeZone").map((zone) => [
			zone.slice(zone.lastIndexOf("/") + 1).toLowerCase(),
			zone,
		]),
	);
	return knownPlaces;
}

let knownPlaces: ReadonlyMap<string, string> | undefined;
