import { groupOf } from "../first-match.ts";
import { lineEnds } from "../text.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { oneLine } from "./one-line.ts";
import type { PasteContext, PasteFormat } from "./paste-format.ts";
import { wholeTime } from "./read-time.ts";
import { toMarkdown } from "./to-markdown.ts";

/** What `git log` prints, in its own form or `--format=fuller`, with any `--date` that tells the time. */
export const gitLog: PasteFormat = {
	name: "git log",
	read(text, context) {
		const lines = text.split(lineEnds);
		const first = lines.findIndex((line) => commit.test(line));
		if (first === -1 || lines.slice(0, first).some((line) => line.trim() !== "")) return undefined;

		const events = commitsIn(lines).flatMap((it) => toEvent(it, context) ?? []);
		return events.length >= 2 ? { events, explained: 1 } : undefined;
	},
};

const commit = /^commit ([0-9a-f]{7,40})\b/;

interface Commit {
	/** Short. */
	readonly id: string;
	readonly lines: string[];
}

function commitsIn(lines: readonly string[]): Commit[] {
	const commits: Commit[] = [];
	for (const line of lines) {
		const found = commit.exec(line);
		if (found) commits.push({ id: groupOf(found, 1).slice(0, 7), lines: [] });
		commits.at(-1)?.lines.push(line);
	}
	return commits;
}

/** When it was committed rather than written, as that is nearer to when it had effect. */
function toEvent({ id, lines }: Commit, context: PasteContext): TimelineEvent | undefined {
	const field = (name: string) =>
		lines
			.find((line) => line.startsWith(`${name}:`))
			?.slice(name.length + 1)
			.trim();
	const date = ["CommitDate", "Date", "AuthorDate"].map(field).find((it) => it !== undefined);
	// `--date=raw` puts the offset behind the seconds.
	const at = date && wholeTime(date.replace(/^(\d{10}) [+-]\d{4}$/, "$1"), context);
	const subject = lines.find((line) => /^ {4}\S/.test(line))?.trim();
	if (!at || subject === undefined) return undefined;

	const author = field("Author")?.replace(/(?:(?<!\s)\s+)?<[^<>]*>$/, "");
	const text = `${toMarkdown(oneLine([subject]))} (${id})`;
	return { at, text, ...(author && { author: toMarkdown(author) }) };
}
