import type { ZoneMeaning } from "./zone.ts";

/** True when `text` names what a zone’s abbreviation may stand for: `India Standard Time`, `Indian time`, `Kolkata`. */
export function mentionsZone(text: string, { name, iana = "" }: ZoneMeaning): boolean {
	const city = iana.slice(iana.lastIndexOf("/") + 1).replaceAll("_", " ");
	const words = [name, `${name.split(" ")[0]}n? [Tt]ime`, city].filter((it) => it !== "");
	return new RegExp(`(?<![\\w/])(?:${words.join("|")})\\b`).test(text);
}
