import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parseConfigFile, teamKeys } from "../server/src/core/config-file.ts";
import { effectiveConfiguration } from "../server/src/core/features/effective-configuration.ts";
import { createLineIndex } from "../server/src/core/line-index.ts";
import { rules } from "../server/src/core/rules/index.ts";
import { rulesInForce } from "../server/src/core/rules-in-force.ts";
import { settingOrigins } from "../server/src/core/setting-origins.ts";
import { defaultSettings } from "../server/src/core/settings.ts";
import { builtInIds, templateById } from "../server/src/core/templates.ts";
import { fixAllKind } from "../server/src/protocol/fix-all-kind.ts";
import { createConfigFiles } from "../server/src/workspace/config-files.ts";
import { examine } from "../server/src/workspace/examine.ts";
import { scopedSettings } from "../server/src/workspace/scoped-settings.ts";

const page = readFileSync("docs/configuration.md", "utf8");
const blocks = Array.from(
	page.matchAll(/^```(\S+) (\S+)\n([\s\S]*?)^```$/gm),
	([, language = "", name = "", text = ""]) => ({ language, name, text }),
);

suite("docs/configuration.md", () => {
	test("shows configurations in which nothing is wrong", () => {
		for (const { text } of files(blocks)) {
			assert.deepEqual(parseConfigFile(text, known).faults, [], text);
		}
	});

	test("shows what comes of them", async () => {
		for (const [index, { language, name, text }] of blocks.entries()) {
			if (language !== "text" || name === "faults") continue;

			const shown = await effective(filesBefore(index), `file:///work/${name}/a.md`);
			for (const line of text.trim().split("\n")) {
				assert.ok(shown.includes(line), `${line}\n${shown}`);
			}
		}
	});

	test("shows what is said of mistakes, and what was likely meant", () => {
		const [text = ""] = textsOf("jsonc", "faulty");
		const placeOf = createLineIndex(text);
		const { faults } = parseConfigFile(text, known);
		const lines = faults.map(({ span, message }) => {
			const { line, column } = placeOf(span.start);
			return `${line}:${column} ${message}\n`;
		});
		assert.deepEqual([lines.join("")], textsOf("text", "faults"));
		const meant = faults.flatMap(({ suggestion }) => suggestion ?? []);
		assert.deepEqual(meant, ['"timeZone"', '"classic"', '"placeholder"']);
	});

	test("names every key and its default", () => {
		const rows = Array.from(page.matchAll(/^\| `(\w+)` \| `(.+?)` \|/gm), ([, key, value = ""]) => [
			key,
			JSON.parse(value),
		]);
		const defaults = Object.entries(defaultSettings).filter(([key]) => teamKeys.includes(key));
		assert.deepEqual(Object.fromEntries(rows), Object.fromEntries(defaults));
	});

	test("shows comments that let a finding be", () => {
		const texts = textsOf("markdown", "placeholder");
		const without = texts.map((text) => text.replace(/<!--.*-->\n/, ""));
		assert.deepEqual(texts.map(findsPlaceholder), [false, false]);
		assert.deepEqual(without.map(findsPlaceholder), [true, true]);
	});

	test("names the code action that applies all safe fixes", () => {
		const [text = ""] = textsOf("json", "settings");
		assert.deepEqual(JSON.parse(text), {
			"editor.codeActionsOnSave": { [fixAllKind]: "explicit" },
		});
	});
});

const known = { rules: rules.map(({ id }) => id), templates: builtInIds };

type Block = (typeof blocks)[number];

function textsOf(language: string, name: string): string[] {
	return blocks
		.filter((it) => it.language === language && it.name === name)
		.map(({ text }) => text);
}

function files(all: readonly Block[]): Block[] {
	return all.filter(({ name }) => name.endsWith(".postmortem.json"));
}

/** The configuration files that stand before a block, back to the block before that shows what comes of some. */
function filesBefore(index: number): Block[] {
	const last = blocks.slice(0, index).findLastIndex(({ language }) => language === "text");
	return files(blocks.slice(last + 1, index));
}

async function effective(given: readonly Block[], uri: string): Promise<string> {
	const texts = new Map(given.map(({ name, text }) => [`file:///work/${name}`, text]));
	const configFiles = createConfigFiles(async (it) => texts.get(it));
	const base = { settings: defaultSettings, root: "file:///work" };
	const { settings, layers = [] } = scopedSettings(base, await configFiles.above(uri));
	const { preset, rules: own } = settings;
	const template = templateById(settings.template);
	return effectiveConfiguration({
		...{ path: uri, notes: [], settings, template: template.id },
		origins: settingOrigins(layers),
		rules: rulesInForce(rules, { preset, template: template.rules, own }),
	});
}

function findsPlaceholder(text: string): boolean {
	const scoped = { settings: defaultSettings, root: "file:///work" };
	const { findings } = examine(text, { uri: "file:///work/a.md", scoped, today: "2026-03-02" });
	return findings().some(({ rule }) => rule === "placeholder");
}
