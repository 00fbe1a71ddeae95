import assert from "node:assert/strict";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { createIndexCache } from "../../server/src/workspace/index-cache.ts";
import type { IndexGround } from "../../server/src/workspace/index-ground.ts";
import { createReader, type ReportReader } from "../../server/src/workspace/read-report.ts";
import { builtInStructures } from "../../server/src/workspace/structures-of.ts";
import { WorkspaceIndex } from "../../server/src/workspace/workspace-index.ts";
import { memoryFiles } from "../support/memory-files.ts";

const root = "file:///work";
const report = (title: string) =>
	`# ${title}\n\n- Severity: SEV2\n- Date: 2026-03-01\n\n## Timeline\n\n- 14:05 UTC Alert\n- 14:20 UTC Resolved\n\n## Root Cause\n\nA disk was full.\n\n## Action Items\n\n- [ ] Alert on disks (@ana, due 2026-03-10)\n`;

suite("workspace index", () => {
	test("finds the reports of the folder, and nothing else", async () => {
		const { index } = indexOf({
			"postmortems/a.md": report("A"),
			"docs/b.markdown": report("B"),
			"README.md": "# Project\n\nHow to build.\n",
			"postmortems/notes.txt": report("No Markdown"),
		});
		await index.ready();
		assert.deepEqual(titles(index), ["A", "B"]);
		assert.equal(index.isComplete, true);
	});

	test("reads nothing before somebody asks", () => {
		const { index, reads } = indexOf({ "postmortems/a.md": report("A") });
		index.changed([`${root}/postmortems/a.md`]);
		assert.deepEqual([index.reports, reads], [[], []]);
	});

	test("leaves out what Git ignores, what the editor hides, and what package managers fill", async () => {
		const { index } = indexOf(
			{
				".gitignore": "drafts/\n*.tmp.md\n!postmortems/kept.tmp.md\n",
				"postmortems/kept.tmp.md": report("Kept"),
				"postmortems/drafts/a.md": report("Draft"),
				"postmortems/b.tmp.md": report("Temporary"),
				"postmortems/.gitignore": "c.md\n",
				"postmortems/c.md": report("Ignored below"),
				"c.md": report("Not ignored here"),
				"node_modules/x/postmortems/a.md": report("Package"),
				".cache/postmortems/a.md": report("Hidden"),
				"archive/postmortems/a.md": report("Excluded"),
			},
			{ hidden: async () => (path) => path === "archive" },
		);
		await index.ready();
		assert.deepEqual(titles(index), ["Kept", "Not ignored here"]);
	});

	test("takes in what is added, changed and deleted", async () => {
		const { index, files, at } = indexOf({ "postmortems/a.md": report("A") });
		await index.ready();
		files[at("postmortems/a.md")] = report("A, mended");
		files[at("postmortems/b.md")] = report("B");
		index.changed([at("postmortems/a.md"), at("postmortems/b.md"), at("node_modules/c.md")]);
		await index.ready();
		assert.deepEqual(titles(index), ["A, mended", "B"]);

		delete files[at("postmortems/a.md")];
		index.removed([at("postmortems/a.md")]);
		await index.ready();
		assert.deepEqual(titles(index), ["B"]);
	});

	test("takes in a folder that is deleted, and one that is renamed", async () => {
		const { index, files, at } = indexOf({
			"old/postmortems/a.md": report("A"),
			"old/postmortems/b.md": report("B"),
			"postmortems/c.md": report("C"),
		});
		await index.ready();
		for (const name of ["a.md", "b.md"]) delete files[at(`old/postmortems/${name}`)];
		files[at("new/postmortems/a.md")] = report("A");
		index.removed([at("old")]);
		await index.ready();
		assert.deepEqual(index.reports.map(({ path }) => path).toSorted(), [
			"new/postmortems/a.md",
			"postmortems/c.md",
		]);
	});

	test("equals the disk after five hundred files changed at once", async () => {
		const names = Array.from({ length: 500 }, (_, number) => `postmortems/${number}.md`);
		const start = names.slice(0, 300).map((name) => [name, report(name)] as const);
		const { index, files, at } = indexOf(Object.fromEntries(start));
		await index.ready();
		assert.equal(index.reports.length, 300);

		for (const name of names.slice(0, 200)) delete files[at(name)];
		for (const name of names.slice(200, 250)) files[at(name)] = report(`${name}, mended`);
		for (const name of names.slice(300)) files[at(name)] = report(name);
		index.removed(names.slice(0, 200).map(at));
		index.changed(names.slice(200).map(at));
		await index.ready();
		const expected = names.slice(200).map((name, place) => (place < 50 ? `${name}, mended` : name));
		assert.deepEqual(titles(index), expected.toSorted());
	});

	test("what the editor shows counts until it is closed", async () => {
		const { index, at } = indexOf({ "postmortems/a.md": report("A") });
		await index.ready();
		const uri = at("postmortems/a.md");
		const known = index.at(uri);
		assert.ok(known);
		index.putOpen(uri, { kind: "report", ...known, facts: { ...known.facts, title: "A, typed" } });
		index.changed([uri]);
		await index.ready();
		assert.deepEqual(titles(index), ["A, typed"]);

		index.close(uri);
		await index.ready();
		assert.deepEqual(titles(index), ["A"]);
	});

	test("knows a report however its URI is written", async () => {
		const { index } = indexOf({ "postmortems/a (1).md": report("A") });
		await index.ready();
		const written = ["a%20(1).md", "a%20%281%29.md"].map((name) => `${root}/postmortems/${name}`);
		assert.deepEqual(
			written.map((uri) => index.at(uri)?.facts.title),
			["A", "A"],
		);
	});

	test("tells what changed since", async () => {
		const { index, files, at } = indexOf({
			"postmortems/a.md": report("A"),
			"postmortems/b.md": report("B"),
		});
		await index.ready();
		const { revision, isWhole, reports } = index.since(undefined);
		assert.deepEqual([isWhole, reports.length], [true, 2]);

		files[at("postmortems/b.md")] = report("B, mended");
		delete files[at("postmortems/a.md")];
		index.removed([at("postmortems/a.md")]);
		index.changed([at("postmortems/b.md")]);
		await index.ready();
		const changes = index.since(revision);
		assert.deepEqual(
			[changes.isWhole, changes.reports.map(({ facts }) => facts.title), changes.removed],
			[false, ["B, mended"], [at("postmortems/a.md")]],
		);
		assert.deepEqual(index.since(changes.revision).reports, []);
	});

	test("asks the rules only when somebody wants to know", async () => {
		const { index } = indexOf({ "postmortems/a.md": report("A") });
		await index.ready();
		assert.equal(index.reports[0]?.findings, undefined);
		const { revision } = index.since(undefined);

		index.wantFindings();
		await index.ready();
		const found = index.reports[0]?.findings ?? [];
		assert.ok(found.some(({ rule }) => rule === "overdue-action"));
		assert.deepEqual(index.since(revision).reports, [], "the facts are as they were");
	});
});

suite("what the index cannot read", () => {
	test("is skipped, with the reason, and one line in the log", async () => {
		const { index, log, at, sizes } = indexOf({
			"postmortems/a.md": report("A"),
			"postmortems/binary.md": "# \0\u0001",
			"postmortems/huge.md": "# Huge",
			"postmortems/secret.md": "# Secret",
		});
		sizes.set(at("postmortems/huge.md"), 50_000_000);
		await index.ready();
		index.refresh();
		await index.ready();
		assert.deepEqual(titles(index), ["A"]);
		const lines = [
			["binary", "It is no text."],
			["huge", "It is larger than 5 MB."],
			["secret", "It cannot be read."],
		].map(([name, reason]) => ({ uri: at(`postmortems/${name}.md`), reason }));
		assert.deepEqual(index.skipped, lines);
		assert.deepEqual(
			log.toSorted(),
			lines.map(({ uri, reason }) => `Skipped ${uri}: ${reason}`),
		);
	});

	test("is gone when it disappears while it is read", async () => {
		const { index, log } = indexOf({
			"postmortems/a.md": report("A"),
			"postmortems/vanishing.md": "",
		});
		await index.ready();
		assert.deepEqual([titles(index), index.skipped, log], [["A"], [], []]);
	});

	test("does not hold up the others when reading fails", async () => {
		const reader: ReportReader = {
			lanes: 2,
			read: async ({ uri }) => {
				if (uri.endsWith("/a.md")) throw new Error("broken");
				return { kind: "other" };
			},
		};
		const { index } = indexOf({ "a.md": "", "b.md": "" }, { reader });
		await index.ready();
		assert.deepEqual(
			index.skipped.map(({ uri }) => uri),
			[`${root}/a.md`],
		);
	});
});

suite("the index's cache", () => {
	test("spares reading what did not change", async () => {
		const first = indexOf({ "postmortems/a.md": report("A"), "README.md": "# Project\n" });
		await first.index.ready();
		await first.index.flush();
		const second = indexOf(first.texts);
		await second.index.ready();
		assert.deepEqual([titles(second.index), second.reads], [["A"], []]);
		assert.deepEqual(second.index.reports[0]?.facts, plain(first.index.reports[0]?.facts));
	});

	test("does not count for a file that changed, and for other settings", async () => {
		const first = indexOf({ "postmortems/a.md": report("A"), "postmortems/b.md": report("B") });
		await first.index.ready();
		await first.index.flush();
		const changed = { ...first.texts, "postmortems/a.md": report("A, mended") };
		const second = indexOf(changed);
		await second.index.ready();
		assert.deepEqual(second.reads, ["a.md"]);

		const settings = { ...defaultSettings, timeZone: "CET" };
		const scope = { settings, root, structures: builtInStructures("") };
		const third = indexOf(first.texts, { scopeOf: async () => scope });
		await third.index.ready();
		assert.deepEqual(third.reads.toSorted(), ["a.md", "b.md"]);
	});

	test("may be cut off: what is whole counts", async () => {
		const first = indexOf({ "postmortems/a.md": report("A"), "postmortems/b.md": report("B") });
		await first.index.ready();
		await first.index.flush();
		const whole = first.files[cacheUri] ?? "";
		const second = indexOf({ ...first.texts, [cacheUri]: whole.slice(0, -40) });
		await second.index.ready();
		assert.deepEqual([titles(second.index), second.reads], [["A", "B"], ["b.md"]]);
	});

	for (const [name, text] of [
		["empty", ""],
		["of another version", '{"postmortem":"0.0.0","format":0}\n'],
		["no text", "\0\0\0"],
	] as const) {
		test(`may be ${name}`, async () => {
			const { index, files } = indexOf({ "postmortems/a.md": report("A") });
			files[cacheUri] = text;
			await index.ready();
			assert.deepEqual(titles(index), ["A"]);
		});
	}
});

const cacheUri = "memory:///storage/reports.ndjson";

/** An index over texts by their paths; `secret` files refuse to be read, `vanishing` ones vanish. */
function indexOf(texts: Readonly<Record<string, string>>, other: Partial<IndexGround> = {}) {
	const at = (path: string) => (path.includes(":") ? path : `${root}/${encodeURI(path)}`);
	const files: Record<string, string> = Object.fromEntries(
		Object.entries(texts).map(([path, text]) => [at(path), text]),
	);
	const reads: string[] = [];
	const log: string[] = [];
	const sizes = new Map<string, number>();
	const disk = memoryFiles(files);
	const access = {
		...disk,
		async read(uri: string) {
			if (uri.endsWith(".md")) reads.push(uri.slice(uri.lastIndexOf("/") + 1));
			if (uri.includes("vanishing")) delete files[uri];
			return uri.includes("secret") ? undefined : disk.read(uri);
		},
		async stat(uris: readonly string[]) {
			const stats = await disk.stat(uris);
			return stats.map((stat, place) => {
				const size = sizes.get(uris[place] ?? "") ?? stat?.size;
				return stat && size !== undefined ? { ...stat, size } : undefined;
			});
		},
	};
	const scope = { settings: defaultSettings, root, structures: builtInStructures("") };
	const index = new WorkspaceIndex({
		files: access,
		folders: () => [root],
		scopeOf: async () => scope,
		hidden: async () => () => false,
		reader: createReader(access),
		cache: createIndexCache(access, cacheUri),
		today: () => "2026-03-20",
		viewerTimeZone: "UTC",
		soon: (work) => work(),
		log: (line) => log.push(line),
		...other,
	});
	return { index, files, texts: files, at, reads, log, sizes };
}

function titles(index: WorkspaceIndex): string[] {
	return index.reports.map(({ facts }) => facts.title).toSorted();
}

function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}
