import assert from "node:assert/strict";
import {
	listFilesRequest,
	type PlainTemplate,
	readFileRequest,
	type ScaffoldResult,
	scaffoldRequest,
	templatesRequest,
	useTemplateRequest,
} from "../../server/src/protocol/messages.ts";
import { brief, onlyRules, open } from "../support/session.ts";

const ours =
	"---\ntemplate: { name: Our own }\n---\n\n# {{title}}\n\n## Our Story\n\n{{team}}\n\n### A Part\n\n<!-- optional -->\n";

suite("postmortem/templates", () => {
	test("names the built-in templates, with their outlines", async () => {
		const { client, uri } = await open("");
		const all: PlainTemplate[] = await client.sendRequest(templatesRequest, { uri });
		assert.equal(all.length, 10);
		const [first] = all;
		assert.deepEqual([first?.id, first?.source, first?.isDefault], ["classic", "built-in", true]);
		assert.deepEqual(first?.outline[0], { title: "Issue Summary", depth: 1, optional: false });
	});

	test("names the team's first, which are read from the client where it offers that", async () => {
		const { client, uri } = await openWithOurs("# A\n");
		const [first]: PlainTemplate[] = await client.sendRequest(templatesRequest, { uri });
		assert.deepEqual(first, {
			id: "ours",
			name: "Our own",
			source: "team",
			description: "",
			isDefault: true,
			outline: [
				{ title: "Our Story", depth: 1, optional: false },
				{ title: "A Part", depth: 2, optional: true },
			],
		});
	});
});

suite("postmortem/useTemplate", () => {
	test("says in the front matter which template a report follows", async () => {
		const { client, uri } = await open("# A\n");
		const edit = await client.sendRequest(useTemplateRequest, { uri, id: "pagerduty" });
		const start = { line: 0, character: 0 };
		const newText = "---\ntemplate: pagerduty\n---\n\n";
		assert.deepEqual(edit, { range: { start, end: start }, newText });
	});

	test("changes nothing for an id that is none, or said already", async () => {
		const { client, uri } = await open("---\ntemplate: minimal\n---\n");
		for (const id of ["minimal", "nonesuch"]) {
			assert.equal(await client.sendRequest(useTemplateRequest, { uri, id }), null);
		}
	});
});

suite("the team's templates in the editor", () => {
	test("give a new report its text and its name", async () => {
		const { client } = await openWithOurs("");
		const params = { title: "A", start: "2026-03-01T14:05", timeZone: "UTC", template: "ours" };
		const result: ScaffoldResult = await client.sendRequest(scaffoldRequest, {
			...params,
			uri: folder,
		});
		assert.match(result.text, /^---\ntemplate: ours\n---\n\n# A\n\n## Our Story$/m);
	});

	test("are checked when they are open", async () => {
		const uri = `${folder}/.postmortem/templates/ours.md`;
		const { client, textDocument } = await open(ours, { uri, settings: onlyRules() });
		const report = await client.sendRequest("textDocument/diagnostic", { textDocument });
		const items = Object(report).items;
		assert.deepEqual(brief(items), [
			"6:3-6:12 template",
			"8:0-8:8 template",
			"10:4-10:10 template",
		]);
	});

	test("are why the status says what it says", async () => {
		const text = "---\ntype: postmortem\n---\n\n# A\n\n## Our Story\n";
		const { client, textDocument, status } = await openWithOurs(text);
		await client.sendRequest("textDocument/diagnostic", { textDocument });
		const { template } = await status();
		assert.deepEqual(template, {
			id: "ours",
			name: "Our own",
			reason: "Its headings fit Our own best.",
		});
	});
});

const folder = "vscode-vfs://host/work";

/** A document beside `.postmortem/templates/ours.md`, in a client that reads and lists files for the server. */
async function openWithOurs(text: string) {
	const session = await open("", {
		initializationOptions: { readFile: true, listFiles: true, status: true },
		uri: `${folder}/incidents/first.md`,
	});
	const { client } = session;
	const templates = `${folder}/.postmortem/templates`;
	client.onRequest(listFilesRequest, ({ uri }) => ({
		names: uri === templates ? ["ours.md", "notes.txt"] : [],
	}));
	client.onRequest(readFileRequest, ({ uri }) => ({
		text: uri === `${templates}/ours.md` ? ours : null,
	}));
	const uri = `${folder}/incidents/2026-03-01-outage.md`;
	const document = { uri, languageId: "markdown", version: 1, text };
	await client.sendNotification("textDocument/didOpen", { textDocument: document });
	return { ...session, uri, textDocument: { uri } };
}
