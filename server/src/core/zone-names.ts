import { abbreviations, wordings } from "./zone-table.ts";

const iana =
	"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific|US)/[\\w+-]+(?:/\\w+)?";
const generic = ["PT", "ET", "MT", "CT"];
const labels = [...Object.keys(abbreviations), ...generic].sort((a, b) => b.length - a.length);
/** Looked ahead at, and then taken as a word: else all that follows would be compiled for each of them apart. */
const label = `(?=(?:${labels.join("|")})\\b)\\w+\\b`;
const words = Object.keys(wordings)
	.filter((it) => it.length > 2 && !it.includes("/"))
	.sort((a, b) => b.length - a.length);

const firstLetters = [...new Set(words.map((it) => it[0]))].join("");

/**
 * Source of a pattern for one zone as writers put it; capitals stand for themselves, other letters for both cases.
 * The looks ahead are there for speed: most words begin no zone, and there are a hundred to try.
 */
export const zonePattern = `(?:Z\\b|\\+?(?:utc|gmt)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![\\w/])|(?=[AEIPU]\\w+/)${iana}|(?=[A-Z][A-Zo][A-Z]?)${label}(?:/${label})?|(?=[${firstLetters}])(?:${words.join("|")})\\b|\\+(?:0\\d|1[0-4]):?[0-5]\\d(?!\\d))`;

/** The name of a zone of the IANA database, whole. */
export const ianaName = new RegExp(`^${iana}$`, "i");

/** `London time`, `New York local time`: a place, if there is a zone of that name. */
export const placeTime = /\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: local)? time(?:zone)?\b/gu;
