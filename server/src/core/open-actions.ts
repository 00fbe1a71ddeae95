import { isNone } from "./body-prose.ts";
import type { ActionItem, Report } from "./report.ts";
import { slice } from "./text.ts";
import { isUnwritten } from "./unwritten.ts";

/** The action items that are still to be done; not what was done during the incident, nor what the template left to be written. */
export function openActions({ text, actionItems }: Report): ActionItem[] {
	return actionItems.filter(
		({ done, span, text: words }) =>
			!done && !isNone(words) && !isTold.test(words) && !isUnwritten(slice(text, span)),
	);
}

/** `We removed the job`, `Raised the limit`, `Ticket raised`: told as done. */
const isTold =
	/^[^\p{L}]*(?:we (?:have |had |also )?|we['’]ve |have been |has been )?(?!(?:need|speed|embed|seed|feed|shed|proceed|exceed|succeed)\b)\p{L}{2,}ed\b(?! to\b)|\b(?:has|have) been \p{L}+ed\b|^(?:\p{L}+ )?tickets? raised\b/iu;
