/** How many days `to` comes after `from`, both `YYYY-MM-DD`; `NaN` for what is no day. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
}

/** The day so many days after `day`, both `YYYY-MM-DD`; `day` itself when it is none. */
export function daysAfter(day: string, count: number): string {
	const time = Date.parse(day) + count * millisecondsOfDay;
	return Number.isNaN(time) ? day : new Date(time).toISOString().slice(0, 10);
}

const millisecondsOfDay = 86_400_000;
