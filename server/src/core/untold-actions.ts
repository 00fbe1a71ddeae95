import { least } from "./extremes.ts";
import { openActions } from "./open-actions.ts";
import type { ActionItem, Report, Section } from "./report.ts";
import type { Problem } from "./rule.ts";
import { rolesOf } from "./section-roles.ts";
import { isInside, slice } from "./text.ts";

/** What every action item should tell, and does not. */
export interface Untold {
	/** As in “5 of 7 action items have no owner”. */
	readonly noun: string;
	/** How it is told: “name one, such as `@ana`”. */
	readonly how: string;
	isTold(item: ActionItem, report: Report): boolean;
	/** Words between the heading and the first item that tell it for all. */
	readonly forAll: RegExp;
	fixes(items: readonly ActionItem[]): NonNullable<Problem["fixes"]>;
}

/**
 * The one problem of a report whose open action items do not all tell something: on the heading, where it does not
 * clutter, with the items as related places.
 */
export function* untoldActions(report: Report, untold: Untold): Iterable<Problem> {
	const open = openActions(report);
	const lacking = open.filter((item) => !untold.isTold(item, report));
	const [first] = lacking;
	const section = first && sectionOf(report, first);
	if (!section || untold.forAll.test(introOf(report, section))) return;

	yield {
		span: section.titleSpan,
		message: `${countOf(lacking.length, open.length)} no ${untold.noun}; ${untold.how}.`,
		fixes: untold.fixes(lacking.slice(0, most)),
		related: lacking.slice(0, most).map(({ textSpan, text }) => ({
			span: textSpan,
			message: `No ${untold.noun} yet: ${text}`,
		})),
	};
}

/** A list of hundreds is no list to work through one by one. */
const most = 50;

function countOf(lacking: number, open: number): string {
	if (open === 1) return "The action item has";
	return `${lacking} of ${open} action items ${lacking === 1 ? "has" : "have"}`;
}

/** The outermost section for action items around `item`. */
function sectionOf({ sections }: Report, { span }: ActionItem): Section | undefined {
	return sections.find((it) => rolesOf(it.kind).includes("actions") && isInside(span, it.span));
}

function introOf({ text, actionItems }: Report, { headingSpan, span }: Section): string {
	const items = actionItems.filter((item) => isInside(item.span, span)).slice(0, 1);
	const end = least([span.end, ...items.map((item) => item.span.start)]);
	const intro = slice(text, { start: headingSpan.end, end });
	// The header of a table names its columns.
	return intro.replace(/^[^|\r\n\u2028\u2029]*\|.*/gm, "");
}
