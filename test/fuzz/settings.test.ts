import assert from "node:assert/strict";
import fc from "fast-check";
import { parseConfigFile } from "../../server/src/core/config-file.ts";
import { scaffold } from "../../server/src/core/scaffold.ts";
import { defaultSettings, toSettings } from "../../server/src/core/settings.ts";
import { readTemplate } from "../../server/src/core/template.ts";
import { anyText, garbage } from "./documents.ts";
import { property } from "./property.ts";
import { assertInside } from "./spans.ts";

const keys = [...Object.keys(defaultSettings), "$schema", "rules", "placeholder"];
const key = fc.oneof(fc.constantFrom(...keys), fc.string());
const value = fc.oneof(
	fc.constantFrom(
		"off",
		"error",
		"strict",
		"classic",
		"UTC",
		"**/*.md",
		"{date}-{slug}.md",
		"../x",
	),
	fc.string({ unit: "binary" }),
	fc.jsonValue({ maxDepth: 2 }),
);
const anything = fc.dictionary(key, fc.oneof(value, fc.array(value), fc.dictionary(key, value)));
const configuration = fc.oneof(
	anything.map((it) => JSON.stringify(it, undefined, "\t")),
	fc.tuple(anything, fc.nat(), garbage).map(([it, place, put]) => {
		const text = JSON.stringify(it);
		const at = place % (text.length + 1);
		return text.slice(0, at) + put + text.slice(at + 1);
	}),
	garbage,
);
const template = fc.tuple(
	fc.oneof(
		anyText,
		anyText.map((text) => `---\ntemplate:\n  id: x\n---\n# {{title}} {{nothing}}\n${text}`),
	),
	garbage,
);

suite("settings and templates", () => {
	property(
		"of any shape give settings that are whole",
		{ of: fc.oneof(anything, value), cost: 2 },
		(it) => {
			assert.deepEqual(
				Object.keys(toSettings(it)).toSorted(),
				Object.keys(defaultSettings).toSorted(),
			);
		},
	);

	property("have faults inside of their file", { of: configuration, cost: 2 }, (text) => {
		assertInside(parseConfigFile(text).faults, text.length);
	});

	property("give a report to begin with", { of: template, cost: 40 }, ([text, title]) => {
		const values = { title, start: "2026-03-01T14:05", timeZone: "UTC", severity: title };
		const { text: written, snippet } = scaffold(readTemplate("team/a.md", text), values);
		assert(snippet.length >= written.length);
	});
});
