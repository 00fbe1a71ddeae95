import type { Element, ElementContent } from "hast";
import { firstIndex } from "../first-index.ts";
import { remembered } from "../remembered.ts";
import type { ActionItem, Report } from "../report.ts";
import { mark } from "./render-clip.ts";
import { descendants, element, isElement, isNamed, spanOf } from "./render-element.ts";

/** Each action item shows its state, and its owner, due date and ticket stand out where they are written. */
export function withActions(body: readonly ElementContent[], report: Report): ElementContent[] {
	const { actionItems } = report;
	if (actionItems.length === 0) return [...body];

	const blocks = body.filter((it) => isElement(it)).filter((it) => spanOf(it));
	const placesIn = remembered((home: Element) =>
		[home, ...descendants(home, "li", "tr")].filter((it) => spanOf(it)),
	);
	const isNobodys = actionItems.every((it) => it.owner === undefined);
	let first: Element | undefined;
	for (const action of actionItems) {
		const home = lastHolding(blocks, action);
		first ??= home;
		const item = home && lastHolding(placesIn(home), action);
		if (item) renderAction(item, action, { text: report.text, isNobodys });
	}
	if (!first) return [...body];

	const index = body.indexOf(first);
	return [...body.slice(0, index), tally(actionItems), ...body.slice(index)];
}

/** The innermost of `nodes`, which stand in the order of the text, that holds the action. */
function lastHolding(nodes: readonly Element[], action: ActionItem): Element | undefined {
	const behind = firstIndex(nodes, (it) => Number(spanOf(it)?.start) > action.textSpan.start);
	for (let at = behind - 1; at >= Math.max(0, behind - deepest); at--) {
		const node = nodes[at];
		if (node && holds(node, action)) return node;
	}
	return undefined;
}

/** Elements within each other, or before each other within one that holds the action. */
const deepest = 1000;

function holds(node: ElementContent, { textSpan }: ActionItem): boolean {
	const own = spanOf(node);
	return own !== undefined && own.start <= textSpan.start && textSpan.start < own.end;
}

function renderAction(
	item: Element,
	action: ActionItem,
	{ text, isNobodys }: { readonly text: string; readonly isNobodys: boolean },
): void {
	const { done, owner, due, ticket } = action;
	if (owner) mark(item, owner.span, "owner", text);
	if (due) mark(item, due.span, "due", text);
	if (ticket) mark(item, ticket.span, "ticket", text);

	const isOwned = owner !== undefined || done || isNobodys;
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
