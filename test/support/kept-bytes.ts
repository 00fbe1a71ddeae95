import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { examine } from "../../server/src/workspace/examine.ts";

/**
 * Prints how many bytes of each report are still there after it was examined and forgotten, and only the young objects
 * were collected. A process of its own: what the tests before made would be measured, too.
 */
setFlagsFromString("--expose-gc");
const collect: (options?: { readonly type: "minor" }) => void = runInNewContext("gc");
const count = 100;

readReports(count);
collect();
const before = process.memoryUsage().heapUsed;
readReports(count);
collect({ type: "minor" });
console.log(Math.round((process.memoryUsage().heapUsed - before) / count));

function readReports(count: number): void {
	for (let number = 0; number < count; number++) {
		const { findings } = examine(reportOf(number), {
			uri: "file:///work/postmortems/2026-03-01-checkout.md",
			scoped: { settings: defaultSettings, root: "file:///work" },
			today: "2026-03-02",
		});
		if (findings().length < 4) throw new Error("The report was not checked.");
	}
}

/** Each with words of its own, with much to be found in it, and with thirty entries. */
function reportOf(number: number): string {
	const entries = Array.from(
		{ length: 30 },
		(_, minute) =>
			`- 14:${minute + 10} Host ${number}-${minute} was slow, and [a graph](./g.png) told so`,
	);
	return `# Checkout ${number} refused cards

## Issue Summary

For an hour one payment in five was refused.

## Timeline

${entries.join("\n")}

## Root Cause and Resolution

## Corrective and Preventive Measures

- Watch the pool
`;
}
