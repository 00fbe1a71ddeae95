import assert from "node:assert/strict";
import type { CheckedFile, CheckResult } from "../../server/src/cli/formats/check-result.ts";
import { checkedFile, checkResult, printed } from "../support/check-result.ts";

const unreadable = { kind: "unreadable", path: "b.md", reason: "permission denied" } as const;

suite("pretty", () => {
	test("groups findings by file, in columns", () => {
		const marked = "# A\n\n<|TBD|> and\n\n\n\n\n\n\n   <|TBD|>\n";
		const file = checkedFile("a.md", marked, [{}, { severity: "info", message: "Or\nso." }]);
		assert.equal(
			print("pretty", [file]),
			[
				"a.md",
				"   3:1  warning  Say it.  placeholder",
				"  10:4  info     Or  placeholder",
				"                 so.",
				"",
				"2 problems in 1 report: 1 warning, 1 info.",
				"",
			].join("\n"),
		);
	});

	test("says what --fix did and can do", () => {
		const fixes = [{ title: "Mend", safe: true, edits: [] }];
		const file = { ...checkedFile("a.md", "<|a|>", [{ fixes }]), mended: 2 };
		assert.match(
			print("pretty", [file]),
			/1 problem in 1 report: 1 warning\. 2 problems mended\. --fix mends 1 of them\.\n$/,
		);
	});

	test("says so when there is nothing to say", () => {
		assert.equal(print("pretty", [checkedFile("a.md", "", [])]), "No problems in 1 report.\n");
		assert.equal(print("pretty", [], { unreadable: [unreadable] }), "Nothing was checked.\n");
		assert.match(print("pretty", [], { seen: 3 }), /^No reports found among 3/);
	});

	test("paints only where it is told to", () => {
		const file = checkedFile("a.md", "<|a|>", [{}]);
		const telling = { format: "pretty", colours: true };
		assert.ok(printed(telling, checkResult(telling, file)).includes("\x1b[33mwarning\x1b[0m"));
		assert.ok(!print("pretty", [file]).includes("\x1b"));
	});
});

suite("json", () => {
	test("tells places, related places and fixes", () => {
		const related = [{ span: { start: 0, end: 1 }, message: "See here." }];
		const fixes = [{ title: "Mend", safe: false, edits: [] }];
		const file = checkedFile("a.md", "a\n<|b|>", [{ related, fixes }]);
		assert.deepEqual(JSON.parse(print("json", [file], { unreadable: [unreadable] })), {
			files: [
				{
					file: "a.md",
					mended: 0,
					findings: [
						{
							rule: "placeholder",
							severity: "warning",
							message: "Say it.",
							start: { line: 2, column: 1 },
							end: { line: 2, column: 2 },
							related: [
								{
									message: "See here.",
									start: { line: 1, column: 1 },
									end: { line: 1, column: 2 },
								},
							],
							fixes: [{ title: "Mend", safe: false }],
						},
					],
				},
			],
			unreadable: [{ file: "b.md", reason: "permission denied" }],
		});
	});
});

suite("github", () => {
	test("writes a workflow command a finding", () => {
		const file = checkedFile("docs/a.md", "a\n<|bc|>", [{ severity: "hint" }]);
		assert.equal(
			print("github", [file]),
			"::notice file=docs/a.md,line=2,endLine=2,col=1,endColumn=3,title=placeholder::Say it.\n",
		);
	});

	test("leaves columns out when a finding spans lines", () => {
		const file = checkedFile("a.md", "<|a\nb|>", [{ severity: "error" }]);
		assert.equal(
			print("github", [file]),
			"::error file=a.md,line=1,endLine=2,title=placeholder::Say it.\n",
		);
	});

	test("escapes what would end a property or the command", () => {
		const file = checkedFile("a,b:c%.md", "<|a|>", [{ message: "100%:\r\n::x, y" }]);
		assert.equal(
			print("github", [file]),
			"::warning file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=2,title=placeholder::100%25:%0D%0A::x, y\n",
		);
	});
});

suite("sarif", () => {
	test("names rule, level and region", () => {
		const [run] = JSON.parse(
			print("sarif", [checkedFile("my docs/a.md", "<|a|>", [{ severity: "info" }])]),
		).runs;
		const [result] = run.results;
		assert.deepEqual([result.ruleId, result.level], ["placeholder", "note"]);
		assert.equal(run.tool.driver.rules[result.ruleIndex].id, "placeholder");
		assert.deepEqual(result.locations[0].physicalLocation, {
			artifactLocation: { uri: "my%20docs/a.md" },
			region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
		});
	});

	test("has no way to tell that a file is renamed", () => {
		const fixes = [{ title: "Rename", safe: false, edits: [], rename: { to: "b.md" } }];
		const [run] = JSON.parse(print("sarif", [checkedFile("a.md", "<|a|>", [{ fixes }])])).runs;
		assert.deepEqual(run.results[0].fixes, []);
	});

	test("carries the fixes", () => {
		const edits = [{ span: { start: 0, end: 1 }, newText: "b" }];
		const fixes = [{ title: "Mend", safe: true, edits }];
		const [run] = JSON.parse(print("sarif", [checkedFile("a.md", "<|a|>", [{ fixes }])])).runs;
		const [change] = run.results[0].fixes[0].artifactChanges;
		assert.deepEqual(change.replacements[0].insertedContent, { text: "b" });
	});

	test("says that the run failed when a file could not be read", () => {
		const [run] = JSON.parse(print("sarif", [], { unreadable: [unreadable] })).runs;
		assert.equal(run.invocations[0].executionSuccessful, false);
	});
});

/** What is printed without colours; `more` as if others had been looked at, too. */
function print(format: string, files: readonly CheckedFile[], more: Partial<CheckResult> = {}) {
	const telling = { format, colours: false };
	return printed(telling, { ...checkResult(telling, ...files), ...more });
}
