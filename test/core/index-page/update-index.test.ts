import assert from "node:assert/strict";
import { toChunks } from "../../../server/src/core/chunks.ts";
import { indexUpdates, type ReportsIn } from "../../../server/src/core/index-page/update-index.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { listed } from "../../support/listed-report.ts";

const opening = '<!-- postmortem-index columns="date, title, status" -->';
const closing = "<!-- /postmortem-index -->";
const disk = "# Disk full\n\n- **Date:** 2026-03-01\n- **Status:** Final\n";
const cache = "# Cache 語\n\n- **Date:** 2026-04-01\n- **Status:** Draft\n";
const reports = [listed("disk.md", disk), listed("cache.md", cache)];

const table = `
| Date       | Incident             | Status |
| ---------- | -------------------- | ------ |
| 2026-04-01 | [Cache 語](cache.md) | Draft  |
| 2026-03-01 | [Disk full](disk.md) | Final  |
`;

suite("updating an index", () => {
	test("writes the table between the comments, and nothing else", () => {
		const text = `# Incidents\n\n${opening}\nold\n${closing}\n\nThe end.`;
		assert.equal(updated(text), `# Incidents\n\n${opening}\n${table}\n${closing}\n\nThe end.`);
	});

	test("keeps the line ends of the page", () => {
		const text = `# Incidents\r\n\r\n${opening}${closing}\r\n`;
		const expected = `# Incidents\n\n${opening}\n${table}\n${closing}\n`;
		assert.equal(updated(text), expected.replaceAll("\n", "\r\n"));
	});

	test("has a table without rows where there are no reports", () => {
		const text = updated(`${opening}\n${closing}\n`, () => []);
		assert.match(text, /\n\| Date \| Incident \| Status \|\n\| ---- \| -------- \| ------ \|\n\n/);
		assert.equal(
			updated(text, () => []),
			text,
		);
	});

	test("asks for the reports of the folder that the index names", () => {
		const text = '<!-- postmortem-index from="../pm" -->\n<!-- /postmortem-index -->\n';
		const asked: string[] = [];
		updated(text, (from) => void asked.push(from));
		assert.deepEqual(asked, ["../pm"]);
	});

	test("leaves a page alone of which something else would be an index afterwards", () => {
		const next = `title: A\n---${opening}\n\nold\n\n${closing}\n`;
		const text = `${opening}\n</div>\n${closing}\n---\n${next}`;
		assert.equal(updated(text), text);
	});

	test("leaves an index alone whose reports are not known, or that has a fault", () => {
		const text = `${opening}\nold\n${closing}\n`;
		assert.equal(
			updated(text, () => undefined),
			text,
		);
		const faulty = text.replace("date", "dat");
		assert.equal(updated(faulty), faulty);
	});

	for (const [lag, change] of [
		["the table is not written yet", () => `${opening}\n\n${closing}\n`],
		["what it holds is no table", () => `${opening}\n\ncoming soon\n\n${closing}\n`],
		["it holds more than the table", (text) => text.replace(closing, `More.\n\n${closing}`)],
		["its columns are others", (text) => text.replace("| Status |", "| State  |")],
		["1 report is missing", (text) => text.replace(/.*disk\.md.*\n/, "")],
		["2 reports are missing", (text) => text.replace(/.*cache\.md.*\n.*disk\.md.*\n/, "")],
		["1 row is of no report", (text) => text.replace(/(.*)disk(\.md.*\n)/, "$&$1old$2")],
		["1 row tells another status", (text) => text.replace("Final ", "Review")],
		["2 rows tell another status", (text) => text.replace("Final ", "x").replace("Draft ", "y")],
		["1 row tells otherwise", (text) => text.replace("Final ", "x").replace("2026-03-01", "x")],
		[
			"its rows stand in another order",
			(text) => text.replace(/(.*cache.*\n)(.*disk.*\n)/, "$2$1"),
		],
	] satisfies readonly (readonly [string, (text: string) => string])[]) {
		test(`says that ${lag}`, () => {
			const right = `${opening}\n${table}\n${closing}\n`;
			const wrong = change(right);
			assert.deepEqual(lags(wrong), [lag]);
			assert.equal(updated(wrong), right);
		});
	}

	test("lets be what a formatter made of the table", () => {
		const text = `${opening}\n${table}\n${closing}\n`;
		for (const other of [
			text.replace(/ +\|/g, " |").replace(/-+ \|/g, "--- |"),
			text.replace(/^\| | \|$/gm, ""),
			text.replace("| ----", "| :---").replace("2026-03", "2026\\-03"),
		]) {
			assert.equal(updated(other), other);
		}
	});
});

const known: ReportsIn = () => reports;

function updates(text: string, reportsIn: ReportsIn = known) {
	return indexUpdates({ text, chunks: toChunks(text) }, reportsIn);
}

function lags(text: string): string[] {
	return updates(text).map(({ lag }) => lag);
}

function updated(text: string, reportsIn: ReportsIn = known): string {
	return applyEdits(
		text,
		updates(text, reportsIn).map(({ edit }) => edit),
	);
}
