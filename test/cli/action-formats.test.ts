import assert from "node:assert/strict";
import { actionFormats } from "../../server/src/cli/action-formats/index.ts";
import { listActions } from "../../server/src/core/action-list.ts";
import { displayWidth } from "../../server/src/core/display-width.ts";
import { factsOf } from "../support/listed-report.ts";

const text = `# Disk [full]

- **Date:** 2026-02-01
- **Severity:** SEV2

## Action Items

- [ ] Double the disk, and tell whoever asks for more | less of it why they cannot have it (@ana, due 2026-02-20, OPS-12)
- [x] Add an alert
`;
const path = "postmortems/2026/2026-02-01-disk-full.md";
const listed = listActions([{ path, facts: factsOf(path, text) }], { today: "2026-03-02" });

suite("formats of action items", () => {
	test("a table has a line each, and a sum", () => {
		const [first, second, , sum] = formatted("table").split("\n");
		assert.match(first ?? "", /^overdue {2}2026-02-20 {2}@ana {2}OPS-12 {2}Double .*full\.md:8$/);
		assert.match(second ?? "", /^done {2,}Add an alert {2,}postmortems.*:9$/);
		assert.equal(sum, "2 action items: 1 overdue, 1 done");
	});

	for (const width of [120, 100, 80]) {
		test(`a table fits ${width} columns`, () => {
			const lines = formatted("table", { width }).split("\n");
			assert.ok(Math.max(...lines.map(displayWidth)) <= width, lines.join("\n"));
			assert.match(
				lines[0] ?? "",
				/^overdue {2}2026-02-20 {2}@ana {2}OPS-12 {2}Double.*… {2}…?.*full\.md:8$/,
			);
		});
	}

	test("a table has colours where they are wanted, and says when there is nothing", () => {
		assert.ok(formatted("table", { colours: true }).startsWith("\x1b[31moverdue\x1b[0m  2026"));
		const none = actionFormats.get("table")?.([], { colours: false, width: 80 });
		assert.equal(none, "No action items.\n");
	});

	test("JSON has every key of every item", () => {
		const items: unknown = JSON.parse(formatted("json"));
		assert.deepEqual(items, [
			{
				file: path,
				line: 8,
				report: "Disk [full]",
				day: "2026-02-01",
				severity: "SEV2",
				text: listed[0]?.action.text,
				done: false,
				open: true,
				overdue: true,
				owner: "@ana",
				due: "2026-02-20",
				ticket: "OPS-12",
			},
			{
				...{ file: path, line: 9, report: "Disk [full]", day: "2026-02-01", severity: "SEV2" },
				...{ text: "Add an alert", done: true, open: false, overdue: false },
				...{ owner: null, due: null, ticket: null },
			},
		]);
	});

	test("CSV has the columns of the JSON", () => {
		const [header, , last] = formatted("csv").split("\r\n");
		assert.equal(header, Object.keys(JSON.parse(formatted("json"))[0]).join(","));
		assert.equal(last, `${path},9,Disk [full],2026-02-01,SEV2,Add an alert,true,false,false,,,`);
	});

	test("Markdown has links, and no cell breaks the table", () => {
		const [header = "", , first = ""] = formatted("markdown").split("\n");
		assert.match(header, /^\| State +\| Due +\| Owner \| Ticket \| Action +\| Report +\|$/);
		assert.match(
			first,
			/more \\\| less .*\| \[Disk \\\[full\\\]\]\(postmortems\/2026\/.*\.md\) \|$/,
		);
	});
});

function formatted(name: string, options: { width?: number; colours?: boolean } = {}): string {
	const format = actionFormats.get(name) ?? assert.fail();
	return format(listed, { colours: false, width: undefined, ...options });
}
