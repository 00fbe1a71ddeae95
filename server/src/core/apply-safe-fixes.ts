import { composeEdits } from "./compose-edits.ts";
import type { Finding } from "./lint.ts";
import type { Fix } from "./rule.ts";
import { applyEdits, type Edit, lineEnd, slice, touches } from "./text.ts";

export interface Mended {
	readonly text: string;
	/** How many fixes were applied. */
	readonly count: number;
	/** What leads from the text as it was to `text`; they do not overlap. */
	readonly edits: readonly Edit[];
	/** False when two fixes undo each other, so that there is no end to it. */
	readonly isStable: boolean;
}

/** One fix can make room for the next; more rounds than this mean that two fixes undo each other. */
const mostRounds = 10;

/** Apply the fixes that can lose or invent nothing, until none is left. Line ends stay those of the text. */
export function applySafeFixes(
	text: string,
	findingsIn: (text: string) => readonly Finding[],
): Mended {
	const end = lineEnd(text);
	let mended: Mended = { text, count: 0, edits: [], isStable: false };
	for (let round = 0; round < mostRounds; round++) {
		const fixes = apartFrom(findingsIn(mended.text).flatMap(safeFix));
		if (fixes.length === 0) return { ...mended, isStable: true };

		const edits = fixes.flatMap((fix) => fix.edits.map((edit) => withLineEnd(edit, end)));
		mended = {
			text: applyEdits(mended.text, edits),
			count: mended.count + fixes.length,
			edits: composeEdits(text.length, mended.edits, edits).filter(
				({ span, newText }) => slice(text, span) !== newText,
			),
			isStable: false,
		};
	}
	return mended;
}

function safeFix({ fixes = [] }: Finding): Fix[] {
	return fixes.filter(({ safe }) => safe).slice(0, 1);
}

/** Of fixes that meet, the first now and the others in the next round. */
function apartFrom(fixes: readonly Fix[]): Fix[] {
	const taken: Fix[] = [];
	for (const fix of fixes) {
		if (!taken.some((other) => meet(fix, other))) taken.push(fix);
	}
	return taken;
}

function meet(a: Fix, b: Fix): boolean {
	return a.edits.some((edit) => b.edits.some((other) => touches(edit.span, other.span)));
}

function withLineEnd({ span, newText }: Edit, end: string): Edit {
	return { span, newText: newText.replace(/\r\n?|\n/g, end) };
}
