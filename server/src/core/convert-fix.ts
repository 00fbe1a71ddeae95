import { convertZone } from "./convert-zone.ts";
import { isRefusal } from "./outcome.ts";
import { parseReport } from "./parse.ts";
import type { Report } from "./report.ts";
import type { Fix, RuleContext } from "./rule.ts";

/** More than this and the reading of the result would be felt at each keystroke; the command remains. */
const maxEntries = 300;

/**
 * The fix that converts the timeline to `zone`; none where that is refused.
 *
 * @param title what the fix does, in the words of its rule.
 */
export function convertFix(
	report: Report,
	{ again = parseReport }: RuleContext,
	{
		title,
		...wanted
	}: { readonly title: string; readonly zone: string; readonly keepOriginal?: boolean },
): Fix[] {
	if (report.timeline.entries.length > maxEntries) return [];

	const outcome = convertZone(report, { ...wanted, again: (text) => again(text) });
	return isRefusal(outcome) ? [] : [{ title, edits: outcome.edits, safe: false }];
}
