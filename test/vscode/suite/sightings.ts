import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { commands } from "vscode";
import type { Sighting } from "../workbench/watch-page.ts";
import { poll } from "./poll.ts";

/** True where the launcher watches the window: a downloaded desktop VS Code is not watched. */
export const isWatched = process.env.WORKBENCH_SIGHTINGS !== undefined;

/** What was seen of the window's pages so far. */
export function sightings(): readonly Sighting[] {
	const path = process.env.WORKBENCH_SIGHTINGS ?? "";
	if (!existsSync(path)) return [];

	// The last line may be half written.
	const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
	return lines.map((line): Sighting => JSON.parse(line));
}

/** What scripts called `pwned` with. */
export function alarms(): ReadonlySet<number> {
	return new Set(sightings().flatMap((it) => (it.kind === "alarm" ? it.mark : [])));
}

/** The addresses below `host` that were asked for and that no policy held back. */
export function letOut(host: string): ReadonlySet<string> {
	const seen = sightings();
	const held = seen.flatMap((it) => (it.kind === "failure" && it.reason === "csp" ? it.url : []));
	const asked = seen.flatMap((it) => (it.kind === "request" ? it.url : []));
	const out = asked.filter((url) => new URL(url).host === host && !held.includes(url));
	return new Set(out);
}

/** The addresses that were opened beside the window, once for each time. */
export function opened(): readonly string[] {
	return sightings().flatMap((it) => (it.kind === "popup" ? it.url : []));
}

/** Has the launcher click on a link in a webview, by its words. */
export function clickLink(words: string): void {
	appendFileSync(process.env.WORKBENCH_CLICKS ?? "", `${words}\n`);
}

/** Waits until the window has told the user something that matches; where nobody watches it, for nothing. */
export async function told(pattern: RegExp): Promise<void> {
	if (!isWatched) return;

	// Messages do not pop up while tests run.
	await commands.executeCommand("notifications.showList");
	await poll(() => {
		const words = sightings().flatMap((it) => (it.kind === "notification" ? it.words : []));
		return words.some((it) => pattern.test(it));
	});
	await commands.executeCommand("notifications.clearAll");
}
