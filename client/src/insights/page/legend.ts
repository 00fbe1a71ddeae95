import type { Chart } from "../messages.ts";
import { drawn, element } from "./element.ts";
import type { Paint } from "./paint.ts";

/** Which fill is which series, in the order in which they are stacked; nothing for a single one. */
export function legendOf({ series }: Chart, { fills }: Paint): HTMLElement | undefined {
	if (series.length < 2) return undefined;

	const entries = series.map((name, index) =>
		element(
			"li",
			{},
			drawn(
				"svg",
				{ width: "14", height: "14", "aria-hidden": "true" },
				drawn("rect", { width: "14", height: "14", fill: fills[index] }),
			),
			name,
		),
	);
	return element("ul", { class: "legend" }, ...entries);
}
