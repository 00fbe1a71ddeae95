import type { Element } from "hast";
import type { Finding } from "../lint.ts";
import type { Report } from "../report.ts";
import { lineAt } from "../text.ts";
import { element } from "./render-element.ts";

/** How many findings there are, and below it each of them, leading to its place. Nothing when there are none. */
export function renderFindings({ text }: Report, findings: readonly Finding[]): Element[] {
	if (findings.length === 0) return [];

	const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
	const items = findings.map((finding) => renderFinding(finding, lineAt(text, finding.span.start)));
	return [
		element("details", { className: ["findings"] }, [
			element("summary", {}, [count]),
			element("ul", {}, items),
		]),
	];
}

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
