import type { Element } from "hast";
import { createLineIndex } from "../line-index.ts";
import type { Finding } from "../lint.ts";
import type { Report } from "../report.ts";
import { element } from "./render-element.ts";

/** How many findings there are, and below it each of them, leading to its place. Nothing when there are none. */
export function renderFindings({ text }: Report, findings: readonly Finding[]): Element[] {
	if (findings.length === 0) return [];

	const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
	const placeOf = createLineIndex(text);
	const items = findings
		.slice(0, most)
		.map((finding) => renderFinding(finding, placeOf(finding.span.start).line));
	const rest = findings.length - items.length;
	const more = rest > 0 ? [element("li", {}, [`and ${rest} more, in the list of problems`])] : [];
	return [
		element("details", { className: ["findings"] }, [
			element("summary", {}, [count]),
			element("ul", {}, [...items, ...more]),
		]),
	];
}

/** Findings: nobody reads so many. */
const most = 500;

function renderFinding({ severity, message }: Finding, line: number): Element {
	const jump = { type: "button", className: ["finding", severity], dataJump: line - 1 };
	return element("li", {}, [
		element("button", jump, [
			element("span", { className: ["severity"] }, [severity]),
			element("span", { className: ["message"] }, [...inTicks(message)]),
			element("span", { className: ["place"] }, [`line ${line}`]),
		]),
	]);
}

/** Messages have values in `ticks`. */
function* inTicks(message: string): Iterable<Element | string> {
	for (const [index, part] of message.split("`").entries()) {
		if (part !== "") yield index % 2 === 1 ? element("code", {}, [part]) : part;
	}
}
