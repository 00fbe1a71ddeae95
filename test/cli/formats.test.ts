import assert from "node:assert/strict";
import { github } from "../../server/src/cli/formats/github.ts";
import { json } from "../../server/src/cli/formats/json.ts";
import { pretty } from "../../server/src/cli/formats/pretty.ts";
import { sarif } from "../../server/src/cli/formats/sarif.ts";
import { checkedFile, checkResult } from "../support/check-result.ts";

const options = { colours: false };
const unreadable = { kind: "unreadable", path: "b.md", reason: "permission denied" } as const;

suite("pretty", () => {
	test("groups findings by file, in columns", () => {
		const marked = "# A\n\n<|TBD|> and\n\n\n\n\n\n\n   <|TBD|>\n";
		const file = checkedFile("a.md", marked, [{}, { severity: "info", message: "Or\nso." }]);
		assert.equal(
			pretty(checkResult(file), options),
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
			pretty(checkResult(file), options),
			/1 problem in 1 report: 1 warning\. 2 problems mended\. --fix mends 1 of them\.\n$/,
		);
	});

	test("says so when there is nothing to say", () => {
		assert.equal(
			pretty(checkResult(checkedFile("a.md", "", [])), options),
			"No problems in 1 report.\n",
		);
		assert.equal(
			pretty({ files: [], unreadable: [unreadable], seen: 0 }, options),
			"Nothing was checked.\n",
		);
		assert.match(
			pretty({ files: [], unreadable: [], seen: 3 }, options),
			/^No reports found among 3/,
		);
	});

	test("paints only where it is told to", () => {
		const result = checkResult(checkedFile("a.md", "<|a|>", [{}]));
		assert.ok(pretty(result, { colours: true }).includes("\x1b[33mwarning\x1b[0m"));
		assert.ok(!pretty(result, options).includes("\x1b"));
	});
});

suite("json", () => {
	test("tells places, related places and fixes", () => {
		const related = [{ span: { start: 0, end: 1 }, message: "See here." }];
		const fixes = [{ title: "Mend", safe: false, edits: [] }];
		const file = checkedFile("a.md", "a\n<|b|>", [{ related, fixes }]);
		assert.deepEqual(JSON.parse(json({ ...checkResult(file), unreadable: [unreadable] })), {
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
			github(checkResult(file)),
			"::notice file=docs/a.md,line=2,endLine=2,col=1,endColumn=3,title=placeholder::Say it.\n",
		);
	});

	test("leaves columns out when a finding spans lines", () => {
		const file = checkedFile("a.md", "<|a\nb|>", [{ severity: "error" }]);
		assert.equal(
			github(checkResult(file)),
			"::error file=a.md,line=1,endLine=2,title=placeholder::Say it.\n",
		);
	});

	test("escapes what would end a property or the command", () => {
		const file = checkedFile("a,b:c%.md", "<|a|>", [{ message: "100%:\r\n::x, y" }]);
		assert.equal(
			github(checkResult(file)),
			"::warning file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=2,title=placeholder::100%25:%0D%0A::x, y\n",
		);
	});
});

suite("sarif", () => {
	test("names rule, level and region", () => {
		const [run] = JSON.parse(
			sarif(checkResult(checkedFile("my docs/a.md", "<|a|>", [{ severity: "info" }]))),
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
		const [run] = JSON.parse(sarif(checkResult(checkedFile("a.md", "<|a|>", [{ fixes }])))).runs;
		assert.deepEqual(run.results[0].fixes, []);
	});

	test("carries the fixes", () => {
		const edits = [{ span: { start: 0, end: 1 }, newText: "b" }];
		const fixes = [{ title: "Mend", safe: true, edits }];
		const [run] = JSON.parse(sarif(checkResult(checkedFile("a.md", "<|a|>", [{ fixes }])))).runs;
		const [change] = run.results[0].fixes[0].artifactChanges;
		assert.deepEqual(change.replacements[0].insertedContent, { text: "b" });
	});

	test("says that the run failed when a file could not be read", () => {
		const [run] = JSON.parse(sarif({ files: [], unreadable: [unreadable], seen: 0 })).runs;
		assert.equal(run.invocations[0].executionSuccessful, false);
	});
});
