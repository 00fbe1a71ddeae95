import { abbreviations, wordings } from "./zone-table.ts";

const iana =
	"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific|US)/[\\w+-]+(?:/\\w+)?";
const generic = ["PT", "ET", "MT", "CT"];
const labels = [...Object.keys(abbreviations), ...generic].sort((a, b) => b.length - a.length);
const label = `(?:${labels.join("|")})`;
const words = Object.keys(wordings)
	.filter((it) => it.length > 2 && !it.includes("/"))
	.sort((a, b) => b.length - a.length);

/** Source of a pattern for one zone as writers put it; capitals stand for themselves, other letters for both cases. */
export const zonePattern = `(?:Z\\b|\\+?(?:utc|gmt)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![\\w/])|${iana}|${label}/${label}\\b|${label}\\b|(?:${words.join("|")})\\b|\\+(?:0\\d|1[0-4]):?[0-5]\\d(?!\\d))`;

/** The name of a zone of the IANA database, whole. */
export const ianaName = new RegExp(`^${iana}$`, "i");

/** `London time`, `New York local time`: a place, if there is a zone of that name. */
export const placeTime = /\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?: local)? time(?:zone)?\b/gu;
