import { run } from "../../server/src/cli/run.ts";

/** What `postmortem inspect` prints of the reports below a folder, as far as lists of reports show it. */
export async function inspectedBelow(folder: string) {
	const lines: string[] = [];
	await run(["inspect", folder], {
		folder,
		colours: false,
		isWatched: false,
		timeZone: "UTC",
		now: () => new Date("2026-03-02T12:00:00Z"),
		write: (text) => lines.push(text),
		warn: () => undefined,
		progress: () => undefined,
		readInput: async () => Buffer.alloc(0),
	});
	return lines
		.map((line) => JSON.parse(line))
		.map(({ file, title, timeline, actionItems }) => ({
			file: String(file),
			title: String(title ?? ""),
			entries: Number(timeline.entries.length),
			actions: Number(actionItems.length),
			done: Number(actionItems.filter((item: { done: boolean }) => item.done).length),
		}))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}
