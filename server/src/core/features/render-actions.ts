import type { Element, ElementContent } from "hast";
import type { ActionItem, Report } from "../report.ts";
import { mark } from "./render-clip.ts";
import { descendants, element, isElement, isNamed, spanOf } from "./render-element.ts";

/** Each action item shows its state, and its owner, due date and ticket stand out where they are written. */
export function withActions(body: readonly ElementContent[], report: Report): ElementContent[] {
	const { actionItems } = report;
	if (actionItems.length === 0) return [...body];

	for (const action of actionItems) {
		const home = body.filter((it) => isElement(it)).findLast((block) => holds(block, action));
		const place = home && [home, ...descendants(home, "li", "tr")];
		const item = place?.findLast((it) => holds(it, action));
		if (item) renderAction(item, action, report);
	}
	const first = body.findIndex((block) => actionItems.some((action) => holds(block, action)));
	return [...body.slice(0, first), tally(actionItems), ...body.slice(first)];
}

function holds(node: ElementContent, { textSpan }: ActionItem): boolean {
	const own = spanOf(node);
	return own !== undefined && own.start <= textSpan.start && textSpan.start < own.end;
}

function renderAction(item: Element, action: ActionItem, { text, actionItems }: Report): void {
	const { done, owner, due, ticket } = action;
	if (owner) mark(item, owner.span, "owner", text);
	if (due) mark(item, due.span, "due", text);
	if (ticket) mark(item, ticket.span, "ticket", text);

	const isOwned = owner !== undefined || done || actionItems.every((it) => it.owner === undefined);
	const chips = isOwned ? [] : [element("span", { className: ["no-owner"] }, ["no owner"])];
	const label = done ? "Done" : "Open";
	const state = element(
		"span",
		{ className: ["state"], role: "img", ariaLabel: label, title: label },
		[],
	);
	item.properties.className = ["action", done ? "done" : "open"];
	const host = hostOf(item);
	host.children = [state, ...withoutBox(host.children), ...chips];
}

/** Where the words stand: the first cell of a row, the paragraph of a loose bullet. */
function hostOf(item: Element): Element {
	const first = item.children.find((child) => isElement(child));
	if (isNamed(item, "tr") && isElement(first)) return first;

	const firstWords = item.children.find((child) => child.type !== "text" || child.value.trim());
	return isNamed(firstWords, "p") ? firstWords : item;
}

function withoutBox(children: readonly ElementContent[]): ElementContent[] {
	return children.filter((child) => !isNamed(child, "input"));
}

function tally(actionItems: readonly ActionItem[]): Element {
	const done = actionItems.filter((action) => action.done).length;
	const max = actionItems.length;
	return element("p", { className: ["tally"] }, [
		element("progress", { value: String(done), max: String(max), ariaHidden: "true" }, []),
		element("span", {}, [`${done} of ${max} done`]),
	]);
}
