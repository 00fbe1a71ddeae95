import { element } from "./element.ts";

/** Why there is no mean, one click away. */
export function reasonElement(openDocs: () => void): HTMLDetailsElement {
	const more = element("button", { class: "link", type: "button" }, "How everything is counted");
	more.addEventListener("click", openDocs);
	return element(
		"details",
		{ class: "reason" },
		element("summary", {}, "Why the median, and no mean?"),
		...paragraphs.map((words) => element("p", {}, words)),
		element("p", {}, more),
	);
}

const paragraphs: readonly string[] = [
	"Most incidents are short and a few are very long. One that lasts two days moves the mean of twenty short ones to where no incident was, and the next quarter without one looks like an improvement.",
	"The VOID, which collects public incident reports, found that durations are too skewed for a mean time to resolve to mean much, that they are hard to determine, and that they do not go with severity.",
	"So each report is a dot of its own, the line is the median (half of the incidents were shorter), the box holds the middle half, and n says how many reports there are. With fewer than three there is no median. Read them as a reason to look at reports, not as a target.",
];
