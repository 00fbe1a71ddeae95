import type { PlainLine } from "./plain-lines.ts";
import { slice } from "./text.ts";

/** Which of `lines`, the first being its `opening`, closes a fence of backticks; -1 where none does. */
export function closingFence(
	text: string,
	opening: PlainLine,
	lines: readonly PlainLine[],
): number {
	const ticks = /^`{3,}(?=[^`]*$)/.exec(slice(text, opening))?.[0];
	const closing = lines.findIndex(({ start, end }, index) => {
		const line = text.slice(start, end).trimEnd();
		return index > 0 && ticks !== undefined && line.startsWith(ticks) && /^`+$/.test(line);
	});
	// One that is indented further may be a line of code.
	return Number(lines[closing]?.indent) > opening.indent ? -1 : closing;
}
