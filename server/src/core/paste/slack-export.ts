import { isRecord } from "../settings.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { objectsIn } from "./json-events.ts";
import type { Fields } from "./object-events.ts";
import { oneLine } from "./one-line.ts";
import type { PasteFormat } from "./paste-format.ts";
import { toMarkdown } from "./to-markdown.ts";

/** Messages of a Slack export or of its API: `{"type": "message", "user": "U1", "ts": "1772637240.000100", "text": "…"}`. */
export const slackExport: PasteFormat = {
	name: "Slack export",
	read(text) {
		const rows = objectsIn(text)?.filter(isMessage);
		if (!rows || rows.length < 2) return undefined;

		const names = namesIn(rows);
		const events = rows.flatMap((row) => toEvent(row, names) ?? []);
		return events.length >= 2 ? { events, explained: 1 } : undefined;
	},
};

function isMessage({ ts, text }: Fields): boolean {
	return typeof ts === "string" && /^\d{10}\.\d{6}$/.test(ts) && typeof text === "string";
}

/** The names of users by their id, as far as some message has them. */
function namesIn(rows: readonly Fields[]): ReadonlyMap<string, string> {
	return new Map(
		rows.flatMap((row): [string, string][] => {
			const name = nameOf(row);
			return typeof row.user === "string" && name !== undefined ? [[row.user, name]] : [];
		}),
	);
}

function nameOf({ user_profile: profile, username, bot_profile: bot }: Fields): string | undefined {
	const names = [
		isRecord(profile) ? profile.display_name : undefined,
		isRecord(profile) ? profile.real_name : undefined,
		username,
		isRecord(bot) ? bot.name : undefined,
	];
	return names.find((name): name is string => typeof name === "string" && name !== "");
}

function toEvent(row: Fields, names: ReadonlyMap<string, string>): TimelineEvent | undefined {
	const { ts, text, subtype, user, permalink } = row;
	const isNews = typeof subtype === "string" && /^(?:channel|group|pinned|bot_add)_?/.test(subtype);
	const words = toMarkdown(oneLine(plainText(String(text), names).split("\n")));
	if (isNews || words === "") return undefined;

	const author = nameOf(row) ?? (typeof user === "string" ? names.get(user) : undefined);
	return {
		at: { instant: Math.round(Number(ts) * 1000) },
		text: words,
		...(author !== undefined && { author: toMarkdown(author) }),
		...(typeof permalink === "string" && { link: permalink }),
	};
}

/** Slack's own markup as plain text: `<@U1>`, `<#C1|ops>`, `<https://…|label>`, `&amp;`. */
function plainText(text: string, names: ReadonlyMap<string, string>): string {
	return text
		.replace(
			/<@(\w+)(?:\|([^<>]*))?>/g,
			(_, id: string, label?: string) => `@${names.get(id) ?? label ?? id}`,
		)
		.replace(/<#\w+\|([^<>]*)>/g, "#$1")
		.replace(/<!(?:subteam\^\w+\|)?@?(\w+)(?:[^<>\w][^<>]*)?>/g, "@$1")
		.replace(/<(https?:[^<|>]*)\|([^<>]*)>/g, "$2 ($1)")
		.replace(/<(https?:[^<>]*)>/g, "$1")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");
}
