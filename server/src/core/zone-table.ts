/** What a time-zone abbreviation stands for. */
export interface Abbreviation {
	readonly name: string;
	/** Minutes east of UTC. */
	readonly offset: number;
	/** The zone of the IANA database whose clocks show the abbreviation. */
	readonly region: string;
	/** The label of the other half of the year in that region. */
	readonly twin?: string;
	/** A place where clocks show it all the year, so that it is no slip in the other half. */
	readonly allYear?: string;
}

/**
 * Abbreviations in use, the commonest meaning first.
 *
 * Source: the IANA time zone database (tzdata 2025b), column FORMAT of the files `europe`, `northamerica`, `southamerica`,
 * `asia`, `africa` and `australasia`; `AST` for Arabia, `BST` for Bangladesh and `AMT`, which tzdata writes as offsets now,
 * are from Wikipedia's “List of time zone abbreviations”.
 */
export const abbreviations: Readonly<Record<string, readonly Abbreviation[]>> = {
	UTC: [zone("Coordinated Universal Time", 0, "UTC")],
	// Written for UTC as often as for London in winter, and so never a slip.
	GMT: [zone("Greenwich Mean Time", 0, "UTC")],
	WET: [zone("Western European Time", 0, "Europe/Lisbon", { twin: "WEST" })],
	WEST: [zone("Western European Summer Time", 60, "Europe/Lisbon", { twin: "WET" })],
	BST: [
		zone("British Summer Time", 60, "Europe/London", { twin: "GMT" }),
		zone("Bangladesh Standard Time", 360, "Asia/Dhaka"),
	],
	CET: [zone("Central European Time", 60, "Europe/Berlin", { twin: "CEST", allYear: "Algeria" })],
	CEST: [zone("Central European Summer Time", 120, "Europe/Berlin", { twin: "CET" })],
	EET: [zone("Eastern European Time", 120, "Europe/Athens", { twin: "EEST", allYear: "Libya" })],
	EEST: [zone("Eastern European Summer Time", 180, "Europe/Athens", { twin: "EET" })],
	MSK: [zone("Moscow Time", 180, "Europe/Moscow")],
	TRT: [zone("Turkey Time", 180, "Europe/Istanbul")],
	EST: [
		zone("Eastern Standard Time", -300, "America/New_York", { twin: "EDT", allYear: "Panama" }),
	],
	EDT: [zone("Eastern Daylight Time", -240, "America/New_York", { twin: "EST" })],
	CST: [
		zone("Central Standard Time", -360, "America/Chicago", { twin: "CDT", allYear: "Costa Rica" }),
		zone("China Standard Time", 480, "Asia/Shanghai"),
		zone("Cuba Standard Time", -300, "America/Havana", { twin: "CDT" }),
	],
	CDT: [zone("Central Daylight Time", -300, "America/Chicago", { twin: "CST" })],
	MST: [
		zone("Mountain Standard Time", -420, "America/Denver", { twin: "MDT", allYear: "Arizona" }),
	],
	MDT: [zone("Mountain Daylight Time", -360, "America/Denver", { twin: "MST" })],
	PST: [zone("Pacific Standard Time", -480, "America/Los_Angeles", { twin: "PDT" })],
	PDT: [zone("Pacific Daylight Time", -420, "America/Los_Angeles", { twin: "PST" })],
	AKST: [zone("Alaska Standard Time", -540, "America/Anchorage", { twin: "AKDT" })],
	AKDT: [zone("Alaska Daylight Time", -480, "America/Anchorage", { twin: "AKST" })],
	HST: [zone("Hawaii Standard Time", -600, "Pacific/Honolulu")],
	AST: [
		zone("Atlantic Standard Time", -240, "America/Halifax", {
			twin: "ADT",
			allYear: "Puerto Rico",
		}),
		zone("Arabia Standard Time", 180, "Asia/Riyadh"),
	],
	ADT: [zone("Atlantic Daylight Time", -180, "America/Halifax", { twin: "AST" })],
	NST: [zone("Newfoundland Standard Time", -210, "America/St_Johns", { twin: "NDT" })],
	NDT: [zone("Newfoundland Daylight Time", -150, "America/St_Johns", { twin: "NST" })],
	BRT: [zone("Brasília Time", -180, "America/Sao_Paulo")],
	ART: [zone("Argentina Time", -180, "America/Argentina/Buenos_Aires")],
	AMT: [zone("Amazon Time", -240, "America/Manaus"), zone("Armenia Time", 240, "Asia/Yerevan")],
	IST: [
		zone("India Standard Time", 330, "Asia/Kolkata"),
		zone("Irish Standard Time", 60, "Europe/Dublin", { twin: "GMT" }),
		zone("Israel Standard Time", 120, "Asia/Jerusalem", { twin: "IDT" }),
	],
	IDT: [zone("Israel Daylight Time", 180, "Asia/Jerusalem", { twin: "IST" })],
	GST: [zone("Gulf Standard Time", 240, "Asia/Dubai")],
	PKT: [zone("Pakistan Standard Time", 300, "Asia/Karachi")],
	NPT: [zone("Nepal Time", 345, "Asia/Kathmandu")],
	ICT: [zone("Indochina Time", 420, "Asia/Bangkok")],
	WIB: [zone("Western Indonesia Time", 420, "Asia/Jakarta")],
	WITA: [zone("Central Indonesia Time", 480, "Asia/Makassar")],
	HKT: [zone("Hong Kong Time", 480, "Asia/Hong_Kong")],
	SGT: [zone("Singapore Time", 480, "Asia/Singapore")],
	PHT: [zone("Philippine Time", 480, "Asia/Manila")],
	JST: [zone("Japan Standard Time", 540, "Asia/Tokyo")],
	KST: [zone("Korea Standard Time", 540, "Asia/Seoul")],
	AWST: [zone("Australian Western Standard Time", 480, "Australia/Perth")],
	ACST: [
		zone("Australian Central Standard Time", 570, "Australia/Adelaide", {
			twin: "ACDT",
			allYear: "Darwin",
		}),
	],
	ACDT: [zone("Australian Central Daylight Time", 630, "Australia/Adelaide", { twin: "ACST" })],
	AEST: [
		zone("Australian Eastern Standard Time", 600, "Australia/Sydney", {
			twin: "AEDT",
			allYear: "Queensland",
		}),
	],
	AEDT: [zone("Australian Eastern Daylight Time", 660, "Australia/Sydney", { twin: "AEST" })],
	NZST: [zone("New Zealand Standard Time", 720, "Pacific/Auckland", { twin: "NZDT" })],
	NZDT: [zone("New Zealand Daylight Time", 780, "Pacific/Auckland", { twin: "NZST" })],
	WAT: [zone("West Africa Time", 60, "Africa/Lagos")],
	CAT: [zone("Central Africa Time", 120, "Africa/Maputo")],
	EAT: [zone("East Africa Time", 180, "Africa/Nairobi")],
	SAST: [zone("South Africa Standard Time", 120, "Africa/Johannesburg")],
	AoE: [zone("Anywhere on Earth", -720, "Etc/GMT+12")],
};

/** Words for zones, in lower case, and the zones of the IANA database they mean; the season decides the offset. */
export const wordings: Readonly<Record<string, string>> = {
	"pacific time": "America/Los_Angeles",
	pacific: "America/Los_Angeles",
	pt: "America/Los_Angeles",
	"mountain time": "America/Denver",
	mt: "America/Denver",
	"central time": "America/Chicago",
	ct: "America/Chicago",
	"eastern time": "America/New_York",
	eastern: "America/New_York",
	et: "America/New_York",
	"us/pacific": "America/Los_Angeles",
	"us/mountain": "America/Denver",
	"us/central": "America/Chicago",
	"us/eastern": "America/New_York",
	"uk time": "Europe/London",
	"london time": "Europe/London",
	"london timezone": "Europe/London",
	"central european time": "Europe/Berlin",
	"berlin time": "Europe/Berlin",
	"paris time": "Europe/Paris",
	"zurich time": "Europe/Zurich",
	"indian standard time": "Asia/Kolkata",
	"india standard time": "Asia/Kolkata",
	"west africa time": "Africa/Lagos",
	"west african time": "Africa/Lagos",
	"west central africa standard timezone": "Africa/Lagos",
	"east africa time": "Africa/Nairobi",
	"east african time": "Africa/Nairobi",
};

function zone(
	name: string,
	offset: number,
	region: string,
	season: Pick<Abbreviation, "twin" | "allYear"> = {},
): Abbreviation {
	return { name, offset, region, ...season };
}
