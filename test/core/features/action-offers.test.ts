import assert from "node:assert/strict";
import {
	actionOffers,
	type PeopleElsewhere,
} from "../../../server/src/core/features/action-offers.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

const items =
	"# Disk\n\n- Author: Ben Ode\n\n## Action Items\n\n- Page (@ana)\n- Log (@ana)\n- Cut (@cy)\n";
const table =
	"## Action Items\n\n| Task | Owner | Due |\n|---|---|---|\n| Page | Ana | 2026-03-09 |\n";
const dates = ["2026-03-09", "2026-03-16", "2026-04-01"];

suite("actionOffers", () => {
	for (const [marked, expected] of [
		[`${items}- Scale (@<|>)`, ["@ana", "@cy"]],
		[`${items}- Scale @c<|>`, ["@cy"]],
		[`${items}- Scale, owner: <|>`, ["@ana", "@cy", "Ben Ode"]],
		[`${items}- Scale, **owner:** be<|>`, ["Ben Ode"]],
		[`${items}- Scale (@ana, due <|>)`, dates],
		[`${items}- Scale (@ana, by <|>)`, dates],
		[`${items}- Scale by 2026-04<|>`, ["2026-04-01"]],
		[`${items}- Scale by <|>`, []],
		[`${items}- End what is due <|>`, []],
		[`${items}- Mail ana@<|>`, []],
		["## Timeline\n\n- 14:05 (@ana)\n- 14:06 @<|>", []],
		["# Disk\n\n@<|>", []],
		[`${table}| Log | <|> | |`, ["Ana"]],
		[`${table}| Log | A<|>`, ["Ana"]],
		[`${table}| Log | | <|> |`, dates],
		[`${table}| <|> | | |`, []],
	] as const) {
		test(`offers ${expected.length} for ${JSON.stringify(marked.split("\n").at(-1))}`, () =>
			assert.deepEqual(
				offers(marked).map(({ label }) => label),
				expected,
			));
	}

	test("says how busy an owner is, and how far ahead a day", () => {
		assert.deepEqual(
			offers(`${items}- Scale, owner: <|>`).map(({ detail }) => detail),
			["owns 2 items", "owns 1 item", "named in the report"],
		);
		assert.equal(offers(`${items}- Scale, due <|>`)[0]?.detail, "in 7 days");
	});

	test("offers those from elsewhere last, each once, however it is written", () => {
		const people = { reports: ["@dee", "Eve Ito", "@ana"], codeOwners: ["@Dee", "@acme/ops"] };
		const labels = (marked: string) => offers(marked, people).map(({ label }) => label);
		assert.deepEqual(labels(`${items}- Scale @<|>`), ["@ana", "@cy", "@dee", "@acme/ops"]);
		assert.deepEqual(labels(`${items}- Scale @acme/o<|>`), ["@acme/ops"]);
		assert.deepEqual(labels(`${items}- Scale, owner: e<|>`), ["Eve Ito"]);
		assert.deepEqual(labels(`${items}- Scale, due <|>`), dates);
	});

	test("says from where", () => {
		const people = { reports: ["@dee"], codeOwners: ["@acme/ops"] };
		const details = offers(`${items}- Scale @<|>`, people).map(({ detail }) => detail);
		assert.deepEqual(details.slice(2), ["named in another report", "code owner"]);
	});

	test("replaces what is typed", () => {
		const marked = `${items}- Scale (@a<|>, due soon)`;
		const { text } = readMarks(marked);
		const [offer] = offers(marked);
		assert.match(applyEdits(text, offer ? [offer] : []), /Scale \(@ana, due soon\)$/);
	});
});

function offers(marked: string, people: PeopleElsewhere = { reports: [], codeOwners: [] }) {
	const { text, offsets } = readMarks(marked);
	return actionOffers(parseReport(text), offsets[0] ?? 0, { today: "2026-03-02", people });
}
