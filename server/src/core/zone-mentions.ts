import type { ZoneMeaning } from "./zone.ts";

/** True when `text` names what a zone’s abbreviation may stand for: `India Standard Time`, `Indian time`, `Kolkata`. */
export function mentionsZone(text: string, { name, iana }: ZoneMeaning): boolean {
	const regions = [iana].filter((it) => it !== undefined);
	const cities = regions.map((it) => it.slice(it.lastIndexOf("/") + 1).replaceAll("_", " "));
	const words = [name, `${name.split(" ")[0]}n? [Tt]ime`, ...cities];
	return new RegExp(`(?<![\\w/])(?:${words.join("|")})\\b`).test(text);
}
