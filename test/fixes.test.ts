import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { assert as always, array, constantFrom, property } from "fast-check";
import { rules } from "../server/src/core/rules/index.ts";
import { scaffold } from "../server/src/core/scaffold.ts";
import { builtInTemplates } from "../server/src/core/templates.ts";
import {
	type Failures,
	fixFailures,
	ignoreFailures,
	safeFailures,
} from "./support/fix-failures.ts";
import { readMarks } from "./support/marked-text.ts";

const corpus = "../shared/corpus/reports";

const properties: Readonly<Record<string, Failures>> = {
	"settle what they are for, and lose nothing": fixFailures,
	"let the finding be, and nothing else": ignoreFailures,
	"are all applied at once, and then none is left": safeFailures,
};

for (const [words, failures] of Object.entries(properties)) {
	suite(`fixes ${words}`, () => {
		test("in the examples", () => {
			check(failures, [...folder("examples"), ...folder("examples/postmortems")]);
		});

		test("in the examples of the rules, with either line end", () => {
			const bad = rules.flatMap(({ id, examples }) =>
				examples.map(({ bad }, index) => [`${id}-${index}.md`, readMarks(bad).text] as const),
			);
			check(failures, bad);
			check(
				failures,
				bad.map(([name, text]) => [name, text.replaceAll("\n", "\r\n")]),
			);
		});

		test("in new reports", () => {
			check(failures, templates());
		});

		test("in reports made of flawed parts", () => {
			always(
				property(array(constantFrom(...parts()), { minLength: 1, maxLength: 6 }), (chosen) => {
					const text = `# Disk full\n\n${chosen.join("\n\n")}\n`;
					assert.deepEqual(failures(text, "2026-03-01-disk-full.md"), [], text);
				}),
				{ seed: 1, numRuns: 60 },
			);
		});

		test("in real reports", function () {
			this.timeout(60_000);
			if (!existsSync(corpus)) {
				console.log(`    not tried on real reports: ${corpus} is not there`);
				this.skip();
			}
			check(failures, folder(corpus));
		});
	});
}

function check(failures: Failures, texts: readonly (readonly [name: string, text: string])[]) {
	assert.deepEqual(
		texts.flatMap(([name, text]) => failures(text, name)),
		[],
	);
}

function folder(path: string) {
	const names = readdirSync(path).filter((name) => name.endsWith(".md"));
	return names.map((name) => [name, readFileSync(`${path}/${name}`, "utf8")] as const);
}

function templates() {
	const details = {
		title: "Disk full",
		start: "2026-03-01T14:05",
		timeZone: "UTC",
		severity: "SEV2",
	};
	return builtInTemplates().map(
		(template) => [`${template.id}.md`, scaffold(template, details).text] as const,
	);
}

/** What stands below the titles of the rules' examples: sections and other blocks, most with a flaw. */
function parts(): string[] {
	const texts = rules.flatMap(({ examples }) => examples.map(({ bad }) => readMarks(bad).text));
	const bodies = texts
		.filter((text) => text.startsWith("# "))
		.map((it) => it.replace(/^# .*\n/, ""));
	return bodies.flatMap((text) => text.trim().split(/\n\n(?=#)/));
}
