import assert from "node:assert/strict";
import { fieldOffers } from "../../../server/src/core/features/field-offers.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

const sections = "\n\n## Summary\n\nThe disk was full.\n";
const none = { severity: [], status: [] };
const statuses = ["draft", "in review", "final"];

suite("fieldOffers", () => {
	for (const [marked, expected] of [
		["---\nstatus: <|>\n---\n", statuses],
		["---\nstatus: in<|>\n---\n", ["in review"]],
		[`# Disk\n\n- **Status:** <|>${sections}`, statuses],
		[`# Disk\n\n**Status**: f<|>${sections}`, ["final"]],
		[`# Disk\n\nStatus: <|>${sections}`, statuses],
		[`# Disk\n\n| Field | Value |\n|---|---|\n| Status | <|> |${sections}`, statuses],
		["---\nseverity: sev4<|>\n---\n", ["SEV4"]],
		["# Disk\n\n## Summary\n\nStatus: <|>\n", []],
		["# Disk\n\nThe status: <|>\n", []],
		["---\nti<|>\n---\n", ["title", "timezone"]],
		["---\ntitle: Disk\nti<|>\n---\n", ["timezone"]],
		["---\ntitle: <|>\n---\n", []],
		["---\n---\nti<|>\n", []],
	] as const) {
		test(`offers ${expected.length} for ${JSON.stringify(marked)}`, () =>
			assert.deepEqual(
				offers(marked).map(({ label }) => label),
				expected,
			));
	}

	test("offers what the team has agreed on", () => {
		const values = { severity: ["P0", "P1"], status: [] };
		const labels = offers("---\nseverity: <|>\n---\n", values).map(({ label }) => label);
		assert.deepEqual(labels, ["P0", "P1"]);
	});

	test("replaces the value that is there", () => {
		assert.equal(written("- **Severity:** S<|>EV9\n"), "- **Severity:** SEV1\n");
	});

	test("writes a key as YAML and TOML have it", () => {
		assert.equal(written("---\nsev<|>\n---\n"), "---\nseverity: \n---\n");
		assert.equal(written("+++\nsev<|>\n+++\n"), "+++\nseverity = \n+++\n");
	});
});

function offers(marked: string, values: Parameters<typeof fieldOffers>[2] = none) {
	const { text, offsets } = readMarks(marked);
	return fieldOffers(parseReport(text), offsets[0] ?? 0, values);
}

function written(marked: string): string {
	const [offer] = offers(marked);
	return applyEdits(readMarks(marked).text, offer ? [offer] : []);
}
