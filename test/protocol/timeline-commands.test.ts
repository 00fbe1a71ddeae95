import assert from "node:assert/strict";
import {
	type CodeAction,
	CodeActionRequest,
	CodeActionResolveRequest,
	CodeActionTriggerKind,
	type TextEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
	type TimelineCommandParams,
	type TimelineFactsResult,
	timelineCommandRequest,
	timelineFactsRequest,
} from "../../server/src/protocol/messages.ts";
import { vscode } from "../support/clients.ts";
import { readMarks } from "../support/marked-text.ts";
import { onlyRules, open } from "../support/session.ts";

const report =
	"# Disk full\n\n## Timeline\n\n- 14:20 UTC Pager alert fi<|>red\n- 14:05 UTC Space freed\n\n## Impact\n\nNone.\n";
const resolving = {
	...vscode,
	textDocument: {
		...vscode.textDocument,
		codeAction: {
			...vscode.textDocument?.codeAction,
			dataSupport: true,
			resolveSupport: { properties: ["edit"] },
		},
	},
};

suite("timeline commands", () => {
	test("answer edits", async () => {
		const after = await applied({ command: "sort" });
		assert.match(after, /14:05 UTC Space freed\n- 14:20 UTC Pager/);
	});

	test("answer why there is nothing to change", async () => {
		const { result } = await ask(report, { command: "convert", zone: "UTC" });
		assert.deepEqual(result, { refused: "The timeline is in UTC already." });
	});

	test("refuse what lacks its zone or milestone", async () => {
		for (const command of ["convert", "markMilestone"] as const) {
			const { result } = await ask(report, { command });
			assert.match(JSON.stringify(result), /needs it/);
		}
	});

	test("refuse a file that is no report", async () => {
		const { client } = await open("# Notes\n", { uri: "file:///README.md" });
		const params = { uri: "file:///README.md", command: "sort" };
		const result = await client.sendRequest(timelineCommandRequest, params);
		assert.match(JSON.stringify(result), /no report/);
	});

	test("mark the entry at the caret", async () => {
		const after = await applied({ command: "markMilestone", milestone: "detected" });
		assert.match(after, /14:20 UTC \*\*\[detected\]\*\* Pager/);
	});

	test("insert an entry now, and say where its words begin", async () => {
		const { text, result } = await ask(report, { command: "insertNow" });
		const after = applyTo(text, result.edits);
		const caret = TextDocument.create("", "", 0, after).offsetAt(result.caret);
		assert.match(after.slice(0, caret), /12:00 UTC $/);
	});

	test("have zones, entries and milestones to choose from", async () => {
		const tagged = readMarks(report.replace("14:20 UTC", "14:20 CET **[detected]**")).text;
		const { client, uri } = await open(tagged);
		const facts = await client.sendRequest<TimelineFactsResult>(timelineFactsRequest, { uri });
		assert.deepEqual(facts.zones, ["CET", "UTC"]);
		assert.deepEqual(
			facts.entries.map(({ timestamp, position }) => `${position.line} ${timestamp}`),
			["4 14:20 CET", "5 14:05 UTC"],
		);
		assert.deepEqual(facts.milestones[1], { id: "detected", name: "detected", at: "14:20 CET" });
		assert.equal(await client.sendRequest(timelineFactsRequest, { uri: "file:///no.md" }), null);
	});

	test("are code actions with their edits where the client asks for all at once", async () => {
		const { actions } = await actionsAt(report);
		assert.deepEqual(
			actions.map(({ title }) => title),
			[
				"Sort the timeline",
				"Mark as “detected”",
				"Show the timeline as a table",
				"Insert an entry now",
			],
		);
		assert.ok(actions.every(({ edit }) => edit));
	});

	test("are computed when one is chosen where the client can wait", async () => {
		const { client, actions } = await actionsAt(report, { capabilities: resolving });
		const [sort] = actions;
		assert.ok(sort && sort.edit === undefined);
		assert.equal(sort.kind, "refactor.rewrite.postmortem.sort");
		const resolved = await client.sendRequest(CodeActionResolveRequest.type, sort);
		assert.match(JSON.stringify(resolved.edit), /Space freed/);
	});

	test("say why a chosen one is refused", async () => {
		const text = report.replace("fi<|>red\n", "fi<|>red\n\nThen:\n\n");
		const { client, actions } = await actionsAt(text, { capabilities: resolving });
		const said = new Promise((resolve) => {
			client.onNotification("window/showMessage", ({ message }) => resolve(message));
		});
		const [sort] = actions;
		assert.ok(sort);
		const resolved = await client.sendRequest(CodeActionResolveRequest.type, sort);
		assert.equal(resolved.edit, undefined);
		assert.match(String(await said), /by hand/);
	});

	test("light no bulb with each move of the caret", async () => {
		const triggerKind = CodeActionTriggerKind.Automatic;
		assert.deepEqual((await actionsAt(report, { context: { triggerKind } })).actions, []);
	});

	test("come for their own kind, and not for others", async () => {
		const titles = async (only: string) =>
			(await actionsAt(report, { context: { only: [only] } })).actions.map(({ title }) => title);
		assert.deepEqual(await titles("refactor.rewrite.postmortem.sort"), ["Sort the timeline"]);
		assert.deepEqual(await titles("refactor.extract"), []);
		assert.deepEqual(await titles("quickfix"), []);
	});

	test("are not offered outside of the timeline", async () => {
		const outside = report.replace("<|>", "").replace("None.", "No<|>ne.");
		assert.deepEqual((await actionsAt(outside)).actions, []);
	});
});

async function ask(marked: string, params: Omit<TimelineCommandParams, "uri">) {
	const { text, offsets } = readMarks(marked);
	const { client, uri } = await open(text);
	const position = TextDocument.create(uri, "", 0, text).positionAt(offsets[0] ?? 0);
	const result = await client.sendRequest<Answer>(timelineCommandRequest, {
		uri,
		position,
		...params,
	});
	return { text, result };
}

interface Answer {
	readonly edits: TextEdit[];
	readonly caret: { readonly line: number; readonly character: number };
}

async function applied(params: Omit<TimelineCommandParams, "uri">): Promise<string> {
	const { text, result } = await ask(report, params);
	return applyTo(text, result.edits);
}

function applyTo(text: string, edits: TextEdit[]): string {
	return TextDocument.applyEdits(TextDocument.create("", "", 0, text), edits);
}

async function actionsAt(
	marked: string,
	{ capabilities = vscode, context = {} }: { capabilities?: typeof vscode; context?: object } = {},
) {
	const { text, offsets } = readMarks(marked);
	const { client, uri, textDocument } = await open(text, { settings: onlyRules(), capabilities });
	const at = TextDocument.create(uri, "", 0, text).positionAt(offsets[0] ?? 0);
	const found = await client.sendRequest(CodeActionRequest.type, {
		textDocument,
		range: { start: at, end: at },
		context: { diagnostics: [], ...context },
	});
	return { client, actions: (found ?? []).filter((it): it is CodeAction => "kind" in it) };
}
