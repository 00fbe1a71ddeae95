/** The date and time of `instant` on the clocks of a zone, `YYYY-MM-DDTHH:MM`; without a zone on the machine's. */
export function localTime(instant: Date, timeZone: string | undefined): string {
	if (timeZone === undefined) return machineTime(instant);
	return formatterFor(timeZone).format(instant).replace(" ", "T");
}

/** A formatter would say the same, and take as long to be made as a report to be read. */
function machineTime(instant: Date): string {
	const shown = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
	return shown.toISOString().slice(0, "YYYY-MM-DDTHH:MM".length);
}

/** The day of `instant` in a zone, `YYYY-MM-DD`. */
export function localDate(instant: Date, timeZone: string | undefined): string {
	return localTime(instant, timeZone).slice(0, 10);
}

/** True for a zone that the machine knows, such as `UTC` or `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
	try {
		formatterFor(name);
		return name !== "";
	} catch {
		return false;
	}
}

/** Making one takes longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
	const known = formatters.get(timeZone);
	if (known) return known;

	// Swedish writes dates and times as ISO 8601 does.
	const made = new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		year: "numeric",
		month: "2-digit",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
	});
	formatters.set(timeZone, made);
	return made;
}
