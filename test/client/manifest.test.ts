import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import manifest from "../../package.json" with { type: "json" };
import snippets from "../../snippets/report.json" with { type: "json" };

const { contributes } = manifest;
const commands = "client/src/commands";

suite("manifest", () => {
	test("names the commands that the client has, and no other", () => {
		const sources = readdirSync(commands).map((file) =>
			readFileSync(`${commands}/${file}`, "utf8"),
		);
		const ids = sources.flatMap((text) => [...text.matchAll(/\bid: "(postmortem\.[\w.]+)"/g)]);
		const contributed = contributes.commands.map(({ command }) => command);
		assert.deepEqual(ids.map(([, id]) => id).sort(), contributed.sort());
	});

	test("puts only its own commands into menus", () => {
		const known = new Set(contributes.commands.map(({ command }) => command));
		for (const { command } of Object.values(contributes.menus).flat()) {
			assert.ok(known.has(command), command);
		}
	});

	test("describes every setting in Markdown, with its scope", () => {
		const settings = contributes.configuration.flatMap((it) => Object.entries(it.properties));
		for (const [id, { markdownDescription, scope }] of settings) {
			assert.match(id, /^postmortem\./);
			assert.ok(markdownDescription.length > 20 && scope, id);
		}
	});

	test("wakes up for Markdown, its own configuration and its own panel only", () => {
		const expected = [
			"onLanguage:markdown",
			"workspaceContains:.postmortem.json",
			"onWebviewPanel:postmortem.insights",
		];
		assert.deepEqual(manifest.activationEvents, expected);
	});

	test("has snippets with distinct prefixes that cannot be taken for words", () => {
		const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
		assert.equal(new Set(prefixes).size, prefixes.length);
		for (const prefix of prefixes) assert.match(prefix, /^postmortem(-\w+)*$/);
	});

	test("ends every snippet at a last tab stop", () => {
		for (const [name, { body }] of Object.entries(snippets)) {
			assert.ok(body.join("\n").includes("$0"), name);
		}
	});
});
