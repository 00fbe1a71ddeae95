import assert from "node:assert/strict";
import { type Preset, presetSeverity } from "../../server/src/core/presets.ts";
import type { Rule } from "../../server/src/core/rule.ts";
import { rules as allRules } from "../../server/src/core/rules/index.ts";
import { rulesInForce, severitiesInForce } from "../../server/src/core/rules-in-force.ts";

suite("rulesInForce", () => {
	test("takes the user's word before the template's, and that before the preset's", () => {
		const own = { asked: "error" } as const;
		const template = { asked: "off", other: "off" } as const;
		assert.deepEqual(
			[...rulesInForce(rules, { preset: "recommended", template, own })],
			[
				["asked", { severity: "error", from: "own" }],
				["other", { severity: "off", from: "template" }],
				["extra", { severity: "off", from: "preset" }],
				["placeholder", { severity: "warning", from: "preset" }],
			],
		);
	});

	test("lets a template and a user have more than a quiet preset", () => {
		const layers = {
			preset: "quiet",
			template: { asked: "info" },
			own: { extra: "hint" },
		} as const;
		assert.deepEqual(severitiesInForce(rules, layers), {
			...{ asked: "info", other: "off", extra: "hint", placeholder: "warning" },
		});
	});
});

suite("presets", () => {
	test("quiet keeps what is surely wrong", () => {
		check("quiet", ["off", "off", "off", "warning"]);
	});

	test("recommended leaves rules as they are", () => {
		check("recommended", ["info", "hint", "off", "warning"]);
	});

	test("strict switches rules on, and warns of what is not complete", () => {
		check("strict", ["warning", "hint", "info", "warning"]);
	});

	test("strict makes nothing milder", () => {
		const rule = { id: "asked", severity: "error", completeness: true } as const;
		assert.equal(presetSeverity("strict", rule), "error");
	});

	test("strict leaves no rule off, and quiet no hint on", () => {
		const none = { template: {}, own: {} };
		const strict = severitiesInForce(allRules, { preset: "strict", ...none });
		assert.ok(!Object.values(strict).includes("off"));
		const quiet = severitiesInForce(allRules, { preset: "quiet", ...none });
		const kept = new Set(Object.values(quiet));
		assert.deepEqual(kept, new Set(["off", "warning"]));
	});
});

const told = { summary: "", why: "", examples: [], check: () => [] };
const rules: readonly Rule[] = [
	{ id: "asked", severity: "info", completeness: true, ...told },
	{ id: "other", severity: "hint", ...told },
	{ id: "extra", severity: "off", ...told },
	{ id: "placeholder", severity: "warning", completeness: true, ...told },
];

function check(preset: Preset, expected: readonly string[]) {
	const severities = severitiesInForce(rules, { preset, template: {}, own: {} });
	assert.deepEqual(Object.values(severities), expected);
}
