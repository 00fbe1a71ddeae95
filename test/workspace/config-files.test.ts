import assert from "node:assert/strict";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { createConfigFiles } from "../../server/src/workspace/config-files.ts";
import { namedTemplates } from "../../server/src/workspace/named-templates.ts";
import { scopedSettings } from "../../server/src/workspace/scoped-settings.ts";
import { createTeamTemplates } from "../../server/src/workspace/team-templates.ts";

suite("createConfigFiles", () => {
	test("gives the files above a document, the farthest first", async () => {
		const { configFiles } = withFiles({
			"file:///a/.postmortem.json": "{}",
			"file:///a/b/.postmortem.json": "{}",
		});
		const readings = await configFiles.above("file:///a/b/c/d.md");
		assert.deepEqual(
			readings.map(({ folder }) => folder),
			["file:///a", "file:///a/b"],
		);
	});

	test("finds none above what has no folders", async () => {
		const { configFiles, read } = withFiles({});
		for (const uri of [undefined, "untitled:Untitled-1", "file:"]) {
			assert.deepEqual(await configFiles.above(uri), []);
		}
		assert.deepEqual(read, []);
	});

	test("reads each file once until it is told to forget", async () => {
		const { configFiles, read } = withFiles({ "file:///.postmortem.json": "{}" });
		await Promise.all([configFiles.above("file:///a.md"), configFiles.above("file:///b.md")]);
		assert.deepEqual(read, ["file:///.postmortem.json"]);
		configFiles.forget();
		await configFiles.above("file:///a.md");
		assert.equal(read.length, 2);
	});

	test("keeps the last good value of a file that breaks", async () => {
		const { configFiles, files } = withFiles({
			"file:///.postmortem.json": '{ "timeZone": "CET" }',
		});
		await configFiles.above("file:///a.md");
		files["file:///.postmortem.json"] = "{ ";
		configFiles.forget();
		const [reading] = await configFiles.above("file:///a.md");
		assert.deepEqual(reading?.value, { timeZone: "CET" });
		assert.equal(reading?.faults.length, 1);
	});

	test("keeps the last good value of a file that can no longer be read, and says why", async () => {
		const uri = "file:///.postmortem.json";
		const texts = new Map([[uri, '{ "timeZone": "CET" }']]);
		const whyUnread = async (it: string) => (it === uri ? "the disk hums" : undefined);
		const configFiles = createConfigFiles(async (it) => texts.get(it), { whyUnread });
		await configFiles.above("file:///a.md");
		texts.delete(uri);
		configFiles.forget();
		const [reading, ...others] = await configFiles.above("file:///w/a.md");
		assert.deepEqual([reading?.value, others], [{ timeZone: "CET" }, []]);
		const words = reading?.faults.map(({ message }) => message);
		assert.deepEqual(words, ["The configuration cannot be read: the disk hums."]);
	});

	test("keeps the last good value of what is not understood, and takes the rest", async () => {
		const file = "file:///.postmortem.json";
		const { configFiles, files } = withFiles({
			[file]: '{ "timeZone": "CET", "directory": "a", "rules": { "placeholder": "off" } }',
		});
		await configFiles.above("file:///a.md");
		files[file] = '{ "timeZone": "Mars", "rules": { "placeholder": "loud", "no-actions": "off" } }';
		configFiles.forget();
		const [reading] = await configFiles.above("file:///a.md");
		const rules = { placeholder: "off", "no-actions": "off" };
		assert.deepEqual(reading?.value, { timeZone: "CET", rules });
		assert.equal(reading?.faults.length, 2);
	});

	test("knows the rules that there are", async () => {
		const { configFiles } = withFiles({
			"file:///.postmortem.json": '{ "rules": { "none-such": "off", "placeholder": "off" } }',
		});
		const [reading] = await configFiles.above("file:///a.md");
		assert.equal(reading?.faults.length, 1);
	});
});

suite("namedTemplates", () => {
	const files: Readonly<Record<string, string>> = {
		"file:///a/.postmortem/templates/ours.md": "# Title\n\n## Timeline\n",
		"file:///a/docs/theirs.md": "# Title\n\n## Timeline\n",
	};
	const teamTemplates = createTeamTemplates(
		async (uri) => files[uri],
		async (uri) => (uri === "file:///a/.postmortem/templates" ? ["ours.md"] : []),
	);
	const named = (written: string) => namedTemplates(teamTemplates)("file:///a", written);

	test("are the built-in ones and the team's own", async () => {
		const ids = await named("");
		assert.ok(ids.includes("classic") && ids.includes("ours"));
	});

	test("are also a path that leads to one", async () => {
		assert.ok((await named("docs/theirs.md")).includes("docs/theirs.md"));
		assert.ok(!(await named("docs/none.md")).includes("docs/none.md"));
	});
});

suite("scopedSettings", () => {
	test("lets the nearest file win, and start its globs from its own folder", async () => {
		const { configFiles } = withFiles({
			"file:///a/.postmortem.json":
				'{ "timeZone": "CET", "files": ["x/*.md"], "rules": { "p": "off" } }',
			"file:///a/b/.postmortem.json": '{ "timeZone": "UTC" }',
		});
		const base = { settings: defaultSettings, root: "file:///" };
		const { settings, root } = scopedSettings(base, await configFiles.above("file:///a/b/c.md"));
		assert.equal(root, "file:///a");
		assert.deepEqual(settings, {
			...defaultSettings,
			timeZone: "UTC",
			files: ["x/*.md"],
			rules: { p: "off" },
		});
	});

	test("starts globs, new reports and templates each from the folder that names them", async () => {
		const { configFiles } = withFiles({
			"file:///a/.postmortem.json": '{ "files": ["x/*.md"] }',
			"file:///a/b/.postmortem.json": '{ "directory": "new" }',
			"file:///a/b/c/.postmortem.json": '{ "template": "ours.md" }',
		});
		const readings = await configFiles.above("file:///a/b/c/d.md");
		const base = { settings: defaultSettings, root: undefined };
		const { root, directoryRoot, templateRoot } = scopedSettings(base, readings);
		const folders = ["file:///a", "file:///a/b", "file:///a/b/c"];
		assert.deepEqual([root, directoryRoot, templateRoot], folders);
	});
});

function withFiles(files: Record<string, string>) {
	const read: string[] = [];
	const configFiles = createConfigFiles(async (uri) => {
		if (files[uri] !== undefined) read.push(uri);
		return files[uri];
	});
	return { configFiles, read, files };
}
