/**
 * Time-zone abbreviations and what they stand for, as offsets in minutes east of UTC.
 * Source: the IANA time zone database (tzdata), files `europe`, `northamerica`, `asia`, `africa`, `australasia`;
 * an abbreviation with several meanings there is left out of the offsets and is known by name only.
 */
const offsets: Readonly<Record<string, number>> = {
	UTC: 0,
	GMT: 0,
	Z: 0,
	WET: 0,
	WEST: 60,
	BST: 60,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	MSK: 180,
	EST: -300,
	EDT: -240,
	CDT: -300,
	MST: -420,
	MDT: -360,
	PST: -480,
	PDT: -420,
	AKST: -540,
	AKDT: -480,
	HST: -600,
	AST: -240,
	ADT: -180,
	NST: -210,
	NDT: -150,
	BRT: -180,
	ART: -180,
	JST: 540,
	KST: 540,
	HKT: 480,
	SGT: 480,
	PKT: 300,
	NPT: 345,
	WIB: 420,
	PHT: 480,
	AEST: 600,
	AEDT: 660,
	ACST: 570,
	ACDT: 630,
	AWST: 480,
	NZST: 720,
	NZDT: 780,
	WAT: 60,
	CAT: 120,
	EAT: 180,
	SAST: 120,
};

/** Known as zones, but several offsets go by the name, or the season decides. */
const ambiguous = ["CST", "IST", "PT", "ET", "MT", "CT", "AoE", "ICT"];

/** Words for zones: local wordings and what they mean to the time zone database. */
const wordings: Readonly<Record<string, string>> = {
	"pacific time": "America/Los_Angeles",
	pacific: "America/Los_Angeles",
	"eastern time": "America/New_York",
	eastern: "America/New_York",
	"central time": "America/Chicago",
	"mountain time": "America/Denver",
	"us/pacific": "America/Los_Angeles",
	"us/eastern": "America/New_York",
	"us/central": "America/Chicago",
	"london time": "Europe/London",
	"london timezone": "Europe/London",
	"uk time": "Europe/London",
	"west africa time": "Africa/Lagos",
	"west african time": "Africa/Lagos",
	"west central africa standard timezone": "Africa/Lagos",
	"zurich time": "Europe/Zurich",
	"berlin time": "Europe/Berlin",
	"paris time": "Europe/Paris",
	pt: "America/Los_Angeles",
	et: "America/New_York",
	ct: "America/Chicago",
	mt: "America/Denver",
};

const iana =
	"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|US)/\\w+(?:/\\w+)?";
const abbreviations = [...Object.keys(offsets), ...ambiguous]
	.filter((it) => it !== "Z")
	.sort((a, b) => b.length - a.length);
const words = Object.keys(wordings)
	.filter((it) => it.length > 2 && !it.includes("/"))
	.sort((a, b) => b.length - a.length);

/** Source of a pattern for one zone as writers put it; capitals stand for themselves, other letters for both cases. */
export const zonePattern = `(?:Z\\b|\\+?(?:utc|gmt)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?!\\w)|${iana}|(?:${abbreviations.join("|")})\\b|(?:${words.join("|")})\\b|\\+(?:0\\d|1[0-4]):?[0-5]\\d(?!\\d))`;

/**
 * What a writer's zone means.
 *
 * @returns minutes east of UTC, or the name of a zone of the time zone database whose rules give them, or
 * `undefined` for a zone that could be several.
 */
export function zoneMeaning(written: string): number | string | undefined {
	const exact = offsets[written];
	if (exact !== undefined) return exact;

	const text = written.trim().replace(/^\+(?=[A-Za-z])/, "");
	const offset = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(text);
	if (offset) {
		const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
		return offset[1] === "-" ? -minutes : minutes;
	}
	return (
		offsets[text.toUpperCase()] ??
		wordings[text.toLowerCase()] ??
		(new RegExp(`^${iana}$`, "i").test(text) ? text : undefined)
	);
}
