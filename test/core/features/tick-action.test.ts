import assert from "node:assert/strict";
import { tickAction } from "../../../server/src/core/features/tick-action.ts";
import { isRefusal, type Outcome } from "../../../server/src/core/outcome.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits, lineAt } from "../../../server/src/core/text.ts";

const statusHead = "| Task | Status |\n|---|---|\n";
const bareHead = "| Task | Owner |\n|---|---|\n";

suite("tickAction", () => {
	for (const [name, open, done] of [
		["a task box", "- [ ] Page", "- [x] Page"],
		["a numbered task box", "1. [ ] Page", "1. [x] Page"],
		[
			"an empty column for the state",
			`${statusHead}| Page |      |`,
			`${statusHead}| Page | Done |`,
		],
		["words that others are done by", "- Log (done)\n- Page", "- Log (done)\n- Page (done)"],
		[
			"a row without such a column",
			`${bareHead}| Page | Ana |`,
			`${bareHead}| Page (done) | Ana |`,
		],
		["a box in a row", `${bareHead}| [ ] Page | Ana |`, `${bareHead}| [x] Page | Ana |`],
		["lines", "Page people\nLog more", "Page people (done)\nLog more"],
		[
			"a bullet whose tasks stand below",
			"- Page somebody who is on call\n  - [ ] Log",
			"- Page somebody who is on call (done)\n  - [ ] Log",
		],
		[
			"a column with words of its own",
			`${statusHead}| Log | Closed |\n| Write | todo |\n| Page | todo |`,
			`${statusHead}| Log | Closed |\n| Write | todo |\n| Page | Closed |`,
		],
	] as const) {
		test(`marks ${name}, and takes it back`, () => {
			assert.equal(ticked(open, { done: true }), done);
			assert.equal(ticked(done, { done: false }), open.replace("|      |", "| Open |"));
		});
	}

	for (const [name, before, after] of [
		["a bullet", "- Page, due 2026-03-01", "- [x] Page, due 2026-03-01"],
		["a bullet that begins with emphasis", "- **Page** people", "- [x] **Page** people"],
		["a numbered item", "1. Page", "1. [x] Page"],
		["what is in progress", `${statusHead}| Page | In progress |`, `${statusHead}| Page | Done |`],
	] as const)
		test(`marks ${name}`, () => assert.equal(ticked(before, { done: true }), after));

	for (const [name, before, after] of [
		["a sign in front", "- ✅ Page", "- Page"],
		["a word in front", "- [done] Page", "- Page"],
		["a word behind a dash", "- Page – done", "- Page"],
		["a box and words", "- [x] Page (done)", "- [ ] Page"],
	] as const)
		test(`opens ${name}`, () => assert.equal(ticked(before, { done: false }), after));

	test("refuses where the words end in a comment", () => {
		const open = "Page people <!-- by\nwhom -->\nLog more";
		assert.match(refused(open, { done: true }), /leaves no place for a mark/);
	});

	test("refuses where a sentence says that it is done", () =>
		assert.match(refused("- Page: the rota is done", { done: false }), /own words say/));

	test("changes nothing that is so already", () =>
		assert.equal(ticked("- [x] Page", { done: true }), "- [x] Page"));

	test("finds the item again that has moved", () =>
		assert.equal(
			ticked("- [ ] Log\n- [ ] Page", { done: true, line: 1 }),
			"- [ ] Log\n- [x] Page",
		));

	test("refuses when the item is no longer there, or is one of several", () => {
		assert.match(refused("- [ ] Page me", { done: true, text: "Page" }), /has changed; try again/);
		assert.match(refused("- [ ] Page\n- [ ] Page", { done: true, line: 1 }), /has changed/);
	});

	test("takes of two equal items the one on the line", () =>
		assert.equal(
			ticked("- [ ] Page\n- [ ] Page", { done: true, line: 4 }),
			"- [ ] Page\n- [x] Page",
		));
});

interface Wish {
	readonly done: boolean;
	readonly line?: number;
	readonly text?: string;
}

const heading = "## Action Items\n\n";

function tick(items: string, { done, line, text }: Wish): { source: string; outcome: Outcome } {
	const source = `${heading}${items}\n`;
	const report = parseReport(source);
	const item = report.actionItems.find((it) => /^\W*(?:\[?done\]? )?Page/.test(it.text));
	const place = line ?? lineAt(source, item?.span.start ?? 0);
	const again = (other: string) => parseReport(other);
	const said = text ?? item?.text ?? "Page";
	return { source, outcome: tickAction(report, { line: place, text: said, done, again }) };
}

function ticked(items: string, wish: Wish): string {
	const { source, outcome } = tick(items, wish);
	assert(!isRefusal(outcome), "refused" in outcome ? outcome.refused : "");
	const after = applyEdits(source, outcome.edits);
	return after.slice(heading.length, -1);
}

function refused(items: string, wish: Wish): string {
	const { outcome } = tick(items, wish);
	return isRefusal(outcome) ? outcome.refused : assert.fail("It was not refused.");
}
