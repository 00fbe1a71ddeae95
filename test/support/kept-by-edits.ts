import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parseReport } from "../../server/src/core/parse.ts";

/** Prints how many bytes more there are after each edit of a report of 500 KB, each at another place of it. */
setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
const count = 40;

const entries = Array.from({ length: 5000 }, (_, index) =>
	`- 14:05 Host ${index} was slow`.padEnd(99),
);
let report = parseReport(`# Disk full\n\n## Timeline\n\n${entries.join("\n")}\n`);
edit(count);
collect();
const before = process.memoryUsage().heapUsed;
edit(count);
collect();
console.log(Math.round((process.memoryUsage().heapUsed - before) / count));

/** From the top down the first time, from the bottom up the next. */
function edit(times: number): void {
	for (let time = 0; time < times; time++) {
		const at = report.text.indexOf(`Host ${time * 100 + times} was`);
		const text = `${report.text.slice(0, at)}The ${report.text.slice(at)}`;
		report = parseReport(text, { previous: report });
	}
}
