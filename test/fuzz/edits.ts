import fc from "fast-check";
import type { Edit } from "../../server/src/core/text.ts";
import { garbage, report } from "./documents.ts";

/** A change that fits any text: where it is, how much it takes away, what it puts there. */
export interface Change {
	readonly at: number;
	readonly length: number;
	readonly newText: string;
}

export const newText = fc.oneof(
	fc.constantFrom(
		"",
		"",
		"x",
		" ",
		"\n",
		"\r\n",
		"\r",
		"- ",
		"#",
		"`",
		"```\n",
		"|",
		"<!--",
		"-->",
	),
	fc.constantFrom("---\n", "14:05 ", "1", ":", "\uFEFF", "\uD83D", "\uDD25", "\t", "\0"),
	garbage,
	report,
);
const length = fc.oneof(
	fc.constantFrom(0, 0, 0, 1, 1, 2),
	fc.nat({ max: 40 }),
	fc.nat({ max: 2000 }),
);

/** Most are near the beginning of a construct as often as anywhere else: places are drawn evenly. */
export const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(), length, newText });
export const changes: fc.Arbitrary<Change[]> = fc.array(change, { maxLength: 5 });

/** The change as an edit of `text`. */
export function toEdit(text: string, { at, length, newText }: Change): Edit {
	const start = at % (text.length + 1);
	return { span: { start, end: Math.min(text.length, start + length) }, newText };
}
