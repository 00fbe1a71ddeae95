import assert from "node:assert/strict";
import { defaultSettings } from "../../server/src/core/settings.ts";
import { examine } from "../../server/src/workspace/examine.ts";
import { isTemplateFile, toScope } from "../../server/src/workspace/structures.ts";
import { createTeamTemplates } from "../../server/src/workspace/team-templates.ts";

const report = "file:///a/b/report.md";

suite("templates of a scope", () => {
	test("are the team's, the nearest folder's first, then the built-in ones", async () => {
		const { templates } = await structuresWith({
			"file:///a/.postmortem/templates/far.md": "# A\n",
			"file:///a/b/.postmortem/templates/our%20own.md": "# A\n",
			"file:///a/b/.postmortem/templates/notes.txt": "",
		});
		const ids = templates.map(({ id }) => id);
		assert.deepEqual([ids.length, ...ids.slice(0, 3)], [12, "our own", "far", "classic"]);
	});

	test("know each id once: a team's own takes the place of a built-in one", async () => {
		const { templates } = await structuresWith({
			"file:///a/.postmortem/templates/Classic.md": "# A\n",
		});
		const found = templates.filter(({ id }) => id.toLowerCase() === "classic");
		assert.deepEqual(
			found.map(({ source }) => source),
			["team"],
		);
	});

	test("hold what the settings name by a path, from where they say so", async () => {
		const files = { "file:///a/docs/pm%20template.md": "# A\n" };
		for (const path of ["../docs/pm template.md", "..\\docs\\pm template.md"]) {
			const { configured, files: own } = await structuresWith(files, path);
			assert.deepEqual([configured, [...own]], ["pm template", Object.keys(files)]);
		}
		assert.equal((await structuresWith({}, "gone.md")).configured, "gone.md");
	});

	test("are read once until they are told to be forgotten", async () => {
		const { teamTemplates, listed } = withFiles({});
		await Promise.all([teamTemplates.above(report), teamTemplates.above("file:///a/b/c.md")]);
		assert.equal(listed.length, 3);
		teamTemplates.forget();
		await teamTemplates.above(report);
		assert.equal(listed.length, 6);
	});

	test("give headings that only they know a meaning", async () => {
		const files = {
			"file:///a/.postmortem/templates/ours.md": "# A\n\n## Chronicle\n\n<!-- kind: timeline -->\n",
		};
		const structures = await structuresWith(files);
		const scoped = { settings: defaultSettings, root: undefined, structures };
		const text = "# A\n\n## Chronicle\n\n- 14:05 UTC The alert fired.\n";
		const examined = examine(text, { uri: report, scoped, today: "2026-03-02" });
		assert.equal(examined.report.timeline.entries.length, 1);
		assert.equal(examined.template.id, "ours");
	});

	test("win over a rule's own severity, and the settings over them", async () => {
		const files = {
			"file:///a/.postmortem/templates/ours.md":
				"---\ntemplate: { rules: { placeholder: off, empty-section: error } }\n---\n\n# A\n\n## Saga\n",
		};
		const structures = await structuresWith(files);
		const settings = { ...defaultSettings, rules: { "empty-section": "hint" as const } };
		const scoped = { settings, root: undefined, structures };
		const examined = examine("# TBD\n\n## Saga\n", { uri: report, scoped, today: "2026-03-02" });
		const told = examined.findings().map(({ rule, severity }) => `${rule} ${severity}`);
		assert.deepEqual(told, ["empty-section hint"]);
	});

	test("are templates themselves, by their place too", async () => {
		const structures = await structuresWith({ "file:///a/b/t.md": "" }, "t.md");
		for (const uri of ["file:///a/b/t.md", "file:///x/.postmortem/templates/new.md"]) {
			assert.ok(isTemplateFile(uri, structures));
		}
		assert.ok(!isTemplateFile(report, structures));
	});
});

function withFiles(files: Readonly<Record<string, string>>) {
	const listed: string[] = [];
	const list = async (folder: string) => {
		listed.push(folder);
		const inside = Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`));
		return inside.map((uri) => decodeURIComponent(uri.slice(folder.length + 1)));
	};
	return { teamTemplates: createTeamTemplates(async (uri) => files[uri], list), listed };
}

async function structuresWith(files: Readonly<Record<string, string>>, template = "") {
	const settings = { ...defaultSettings, template };
	const scoped = { settings, root: "file:///a/b" };
	return (await toScope(withFiles(files).teamTemplates, report, scoped)).structures;
}
