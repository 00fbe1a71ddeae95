import assert from "node:assert/strict";
import { createPeopleNearby } from "../../server/src/workspace/people-nearby.ts";

const own = "file:///a/pm/2026-03-09.md";

suite("people nearby", () => {
	test("are those of the other reports beside it, the newest first", async () => {
		const files = { "2026-03-01 a.md": "@ana", "2026-03-09.md": "@me", "2026-03-05.md": "@ben" };
		const { reports } = await withReports(files).nearby.of(own, "file:///a");
		assert.deepEqual(reports, ["@ben", "@ana"]);
	});

	test("leave out what is no Markdown, and what is too long to be a report", async () => {
		const files = { "a.txt": "@ana", "b.md": `@ben${" ".repeat(100_000)}`, "c.markdown": "@cy" };
		const { reports } = await withReports(files).nearby.of(own, undefined);
		assert.deepEqual(reports, ["@cy"]);
	});

	test("come from the fifty newest at most", async () => {
		const names = Array.from({ length: 60 }, (_, index) => [`r${100 + index}.md`, `@p${index}`]);
		const { reports } = await withReports(Object.fromEntries(names)).nearby.of(own, undefined);
		assert.deepEqual([reports.length, reports[0], reports.at(-1)], [50, "@p59", "@p10"]);
	});

	test("are code owners by the first file that there is", async () => {
		const { files, nearby } = withReports({});
		files.set("file:///a/docs/CODEOWNERS", "* @doc");
		assert.deepEqual((await nearby.of(own, "file:///a")).codeOwners, ["@doc"]);
		files.set("file:///a/.github/CODEOWNERS", "* @hub");
		assert.deepEqual((await nearby.of(own, "file:///a")).codeOwners, ["@doc"]);
		nearby.forget();
		assert.deepEqual((await nearby.of(own, "file:///a")).codeOwners, ["@hub"]);
	});

	test("are read once, until they are to be forgotten", async () => {
		const { files, read, nearby } = withReports({ "a.md": "@ana" });
		await Promise.all([nearby.of(own, undefined), nearby.of("file:///a/pm/b.md", undefined)]);
		assert.deepEqual(read, ["file:///a/pm/a.md"]);
		files.set("file:///a/pm/a.md", reportOf("@ben"));
		nearby.forget();
		assert.deepEqual((await nearby.of(own, undefined)).reports, ["@ben"]);
		assert.equal(read.length, 2);
	});

	test("are nobody for a document that is not saved", async () => {
		const { read, nearby } = withReports({ "a.md": "@ana" });
		const people = await nearby.of("untitled:Untitled-1", undefined);
		assert.deepEqual(people, { reports: [], codeOwners: [] });
		assert.deepEqual(read, []);
	});

	test("are in reports and owners' files, and in no others", () => {
		const { nearby } = withReports({});
		const uris = [own, "file:///a/CODEOWNERS", "file:///a/.postmortem.json", "file:///a/b.ts"];
		assert.deepEqual(uris.map(nearby.knows), [true, true, false, false]);
	});
});

function withReports(owners: Readonly<Record<string, string>>) {
	const folder = "file:///a/pm";
	const entries = Object.entries(owners);
	const files = new Map(
		entries.map(([name, owner]) => [`${folder}/${encodeURIComponent(name)}`, reportOf(owner)]),
	);
	const read: string[] = [];
	const readFile = async (uri: string) => {
		read.push(uri);
		return files.get(uri);
	};
	const listFiles = async (uri: string) => (uri === folder ? Object.keys(owners) : []);
	return { files, read, nearby: createPeopleNearby(readFile, listFiles) };
}

function reportOf(owner: string): string {
	return `---\ntype: postmortem\n---\n\n# Disk full\n\n## Action Items\n\n- Page ${owner}\n`;
}
