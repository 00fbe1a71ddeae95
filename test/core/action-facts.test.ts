import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { slice } from "../../server/src/core/text.ts";

suite("what an action item tells", () => {
	for (const [item, owner, due, ticket] of [
		["- Page on full disks (Ana Diaz, due 2026-03-09)", "Ana Diaz", "2026-03-09"],
		["- Page on full disks (OPS-12, platform team)", "platform team", undefined, "OPS-12"],
		[
			"- Page on full disks\n  - **Owner**: Ana\n  - **Due:** 2026-03-09\n  - Ticket: OPS-12",
			"Ana",
			"2026-03-09",
			"OPS-12",
		],
		["- Page on full disks **Owner:** ana", "ana"],
		["- Page on full disks (done, OPS-12)", undefined, undefined, "OPS-12"],
		["- Page on full disks (see Ana, and ben)"],
		["- Page on full disks (blocked by 2026-03-09)", undefined, "2026-03-09"],
		["- Keep ERC-20 and CWE-79 in mind, as RFC-1123 says"],
	] as const) {
		test(`is read from ${JSON.stringify(item)}`, () => {
			const [action, ...others] = parseReport(`## Action Items\n\n${item}\n`).actionItems;
			assert.deepEqual(others, []);
			assert.deepEqual(
				[action?.owner?.value, action?.due?.value, action?.ticket?.value],
				[owner, due, ticket],
			);
		});
	}

	test("stands where it says it stands", () => {
		const { text, actionItems } = parseReport(
			"## Action Items\n\n- Page\n  - Owner: Ana\n- Log (Ben, OPS-1)\n",
		);
		const owners = actionItems.map(({ owner }) => owner && slice(text, owner.span));
		assert.deepEqual(owners, ["Ana", "Ben"]);
	});
});
