import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, posix } from "node:path";
import { rules } from "../server/src/core/rules/index.ts";

/** A folder may import from itself and from what is named here. Read it top to bottom. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	"server/src/core": [
		"server/templates",
		"github-slugger",
		"hast",
		"hast-util-sanitize",
		"hast-util-to-html",
		"js-yaml",
		"d3-dsv",
		"jsonc-parser",
		"mdast",
		"mdast-util-from-markdown",
		"mdast-util-frontmatter",
		"mdast-util-gfm-table",
		"mdast-util-gfm-task-list-item",
		"mdast-util-to-hast",
		"micromark-extension-frontmatter",
		"micromark-extension-gfm-table",
		"micromark-extension-gfm-task-list-item",
		"minisearch",
		"temporal-polyfill",
	],
	"server/src/workspace": ["server/src/core", "ignore"],
	"server/src/protocol": [
		"server/src/core",
		"server/src/workspace",
		"vscode-languageserver",
		"vscode-languageserver-textdocument",
	],
	"server/src/cli": [
		"server/src/core",
		"server/src/workspace",
		"server/src/protocol/start.ts",
		"server/src/protocol/life-cycle.ts",
		"server/src/end-with-process.ts",
		"server/src/node-files.ts",
		"server/src/reader-pool.ts",
		"server/src/serve-thread.ts",
		"server/src/thread.ts",
		"vscode-languageserver/node",
		"node:",
	],
	"client/src/insights/page": ["client/src/insights/messages.ts", "@observablehq/plot"],
	"client/src/preview/page": [
		"client/src/preview/html-parts.ts",
		"client/src/preview/messages.ts",
		"client/src/preview/scroll-map.ts",
	],
	"client/src": [
		"server/src/protocol/messages.ts",
		"vscode",
		"vscode-languageclient",
		"@observablehq/plot",
	],
};

suite("architecture", () => {
	for (const [folder, allowed] of Object.entries(mayImport)) {
		test(`${folder} imports only what it may`, () => {
			for (const file of filesIn(folder)) {
				const wrong = importsOf(file).filter((to) => !isAllowed(to, [folder, ...allowed]));
				assert.deepEqual(wrong, [], `${file} imports ${wrong.join(", ")}`);
			}
		});
	}

	test("within the core, rules and features do not know each other", () => {
		const [ruleFiles, features] = ["server/src/core/rules", "server/src/core/features"];
		for (const [folder, other] of [
			[ruleFiles, features],
			[features, ruleFiles],
		] as const) {
			const wrong = filesIn(folder).filter((file) =>
				importsOf(file).some((to) => to.startsWith(`${other}/`)),
			);
			assert.deepEqual(wrong, []);
		}
	});

	test("no rule imports the list of rules, nor another rule", () => {
		const files = filesIn("server/src/core/rules").filter((it) => basename(it) !== "index.ts");
		const wrong = files.filter((file) =>
			importsOf(file).some((to) => to.startsWith("server/src/core/rules/")),
		);
		assert.deepEqual(wrong, []);
	});

	test("every rule is in the list, under the name of its file", () => {
		const files = filesIn("server/src/core/rules").map((file) => basename(file, ".ts"));
		const named = files.filter((name) => name !== "index");
		assert.deepEqual(rules.map(({ id }) => id).toSorted(), named.toSorted());
	});

	test("every test of the core is named after what it tests", () => {
		const sources = filesIn("test/core")
			.filter((file) => file.endsWith(".test.ts") && file !== "test/core/rules.test.ts")
			.map((file) => file.replace(/^test/, "server/src").replace(/\.test\.ts$/, ".ts"));
		assert.deepEqual(
			sources.filter((file) => !existsSync(file)),
			[],
		);
	});
});

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => posix.join(folder, file.replaceAll("\\", "/")));
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
	return allowed.some((it) => target === it || target.startsWith(it.endsWith(":") ? it : `${it}/`));
}

/** Package names as written, files as paths from the root of the repository. */
function importsOf(file: string): string[] {
	const specifiers = readFileSync(file, "utf8").matchAll(/\b(?:from|import) "(.+?)"/g);
	return Array.from(specifiers, ([, to = ""]) =>
		to.startsWith(".") ? posix.join(posix.dirname(file), to) : to,
	);
}
