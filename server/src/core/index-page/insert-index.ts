import { toChunks } from "../chunks.ts";
import type { Outcome } from "../outcome.ts";
import { applyEdits, at, lineEnd } from "../text.ts";
import { indexBlocks } from "./index-blocks.ts";
import { indexUpdates, type ReportsIn } from "./update-index.ts";

/** Put an index with the usual columns at the end of a page; an empty page gets a title, too. */
export function insertIndex(text: string, reportsIn: ReportsIn): Outcome {
	const end = lineEnd(text);
	const title = `# Incidents${end}${end}`;
	const gap = text.trim() === "" ? title : /(?:\r\n?|\n)$/.test(text) ? end : end + end;
	const block = ["<!-- postmortem-index -->", "<!-- /postmortem-index -->", ""].join(end);
	const whole = text + gap + block;
	const page = { text: whole, chunks: toChunks(whole) };
	const isSeen = indexBlocks(page).some(
		({ opening }) => opening.start === text.length + gap.length,
	);
	if (!isSeen) {
		return {
			refused: "The page ends in a code block or a comment that has no end: close it first.",
		};
	}

	const edits = indexUpdates(page, reportsIn).map(({ edit }) => edit);
	const newText = applyEdits(whole, edits).slice(text.length);
	return { title: "Insert an index", edits: [{ span: at(text.length), newText }] };
}
