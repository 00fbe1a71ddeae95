import { groupOf } from "./first-match.ts";
import { matchesOf } from "./matches-of.ts";
import type { Span } from "./text.ts";

/** The time that a link carries in its address. */
export interface LinkTime {
	/** Milliseconds since 1970: when a message was sent, or where a window begins. */
	readonly instant: number;
	/** The whole address, in UTF-16 offsets into the text. */
	readonly span: Span;
	readonly source: "slack" | "discord" | "teams" | "dashboard";
	/** Where a dashboard's window ends, in milliseconds since 1970. */
	readonly end?: number;
}

/**
 * The times in the addresses of `text`, in the order in which they stand there.
 *
 * Reads the permalinks of Slack, Discord and Teams messages, each of which has its own time in its number,
 * and the fixed windows of dashboards: `from=…&to=…`, `from_ts=…&to_ts=…`, `start=…&end=…`, `end_time=…&duration=…`
 * (Grafana, Datadog and the like; epoch in seconds or milliseconds, or ISO 8601).
 * A window that moves with the clock (`from=now-1h`, `live=true`) and the thread that a message answers to tell nothing.
 */
export function linkTimes(text: string): readonly LinkTime[] {
	// All but a few links have neither a number as long as a time nor a date in their address.
	if (!text.includes("://") || !mayHoldTime.test(text)) return [];

	return Array.from(matchesOf(address, text), ({ 0: url, index }) => {
		const span = { start: index, end: index + url.length };
		const found = message(url) ?? dashboardWindow(url);
		return found && isPlausible(found.instant) ? [{ ...found, span }] : [];
	}).flat();
}

const mayHoldTime = /\d{10}|=\d{4}-?\d{2}/;

/** A stop or comma at the end is the sentence's. */
const address = /https?:\/\/[^\s<>"'`()[\]|\\]*[^\s<>"'`()[\]|\\.,;:!?*]/g;

type Found = Omit<LinkTime, "span">;

const slack =
	/^https?:\/\/[\w.-]*\bslack(?:-gov)?\.com\/archives\/[A-Z0-9]+\/p(\d{10})(\d{3})\d{3}(?!\d)/;
const discord =
	/^https?:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:@me|\d+)\/\d+\/(\d{17,20})(?!\d)/;
const teams =
	/^https?:\/\/teams\.(?:microsoft|live|cloud\.microsoft)[\w.]*\/l\/message\/[^/?]+\/(\d{13})(?!\d)/;

function message(url: string): Found | undefined {
	const [, seconds, thousandths] = slack.exec(url) ?? [];
	if (seconds) return { instant: Number(seconds + thousandths), source: "slack" };

	const snowflake = discord.exec(url)?.[1];
	if (snowflake) return { instant: snowflakeTime(snowflake), source: "discord" };

	const sent = teams.exec(url)?.[1];
	return sent ? { instant: Number(sent), source: "teams" } : undefined;
}

/** The upper bits of a snowflake count milliseconds since the beginning of 2015 (Discord, “Snowflakes”, API reference). */
function snowflakeTime(id: string): number {
	return Number(BigInt(id) >> 22n) + Date.UTC(2015, 0, 1);
}

const ends = [
	["from", "to"],
	["from_ts", "to_ts"],
	["start", "end"],
	["start_time", "end_time"],
	["startTime", "endTime"],
] as const;

function dashboardWindow(url: string): Found | undefined {
	const values = parameters(url);
	if (values.get("live") === "true") return undefined;

	for (const [from, to] of ends) {
		const [instant, end] = [timeOf(values.get(from)), timeOf(values.get(to))];
		if (instant !== undefined && end !== undefined && instant < end)
			return { instant, end, source: "dashboard" };
	}
	const end = timeOf(values.get("end_time"));
	const seconds = /^\d{1,7}$/.exec(values.get("duration") ?? "")?.[0];
	if (end === undefined || !seconds) return undefined;
	return { instant: end - Number(seconds) * 1000, end, source: "dashboard" };
}

/** `?a=1&b=2`, behind `#`, too, where single-page dashboards keep theirs. */
function parameters(url: string): ReadonlyMap<string, string> {
	const pairs = Array.from(
		url.matchAll(/[?&#;](?:amp;)?([\w-]+)=([^&#;]*)/g),
		(found): [string, string] => [groupOf(found, 1), groupOf(found, 2).replace(/%3A/gi, ":")],
	);
	return new Map(pairs);
}

/** Epoch in seconds or milliseconds, or ISO 8601 with or without separators; in UTC when no zone is written. */
function timeOf(value = ""): number | undefined {
	if (/^\d{10}$/.test(value)) return Number(value) * 1000;
	if (/^\d{13}$/.test(value)) return Number(value);

	const iso = /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2}):?(\d{2})(?:\.\d+)?Z?$/.exec(value) ?? [];
	const [, year, month, day, hour, minute, second] = iso.map(Number);
	if (year === undefined || month === undefined) return undefined;
	return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Between 2000 and 2100: any other number is no time. */
function isPlausible(instant: number): boolean {
	return instant >= Date.UTC(2000, 0, 1) && instant < Date.UTC(2100, 0, 1);
}
