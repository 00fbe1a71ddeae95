import assert from "node:assert/strict";
import { type ClientCapabilities, CodeAction, CodeActionRequest } from "vscode-languageserver/node";
import {
	type AdaptToTemplateResult,
	adaptToTemplateRequest,
} from "../../server/src/protocol/messages.ts";
import { vscode } from "../support/clients.ts";
import { open } from "../support/session.ts";

const text =
	"---\ntype: postmortem\n---\n\n# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert\n\n## Summary\n\nDown.\n";

suite("postmortem/adaptToTemplate", () => {
	test("gives what is to be added, renamed and moved, and names the template", async () => {
		const result = await adapt("google-sre");
		const labels = result?.steps.map(({ label }) => label);
		assert.deepEqual(labels, ["Add sections", "Move sections", "Name the template"]);
	});

	test("knows no template of another name", async () => assert.equal(await adapt("nowhere"), null));

	test("is offered on a heading as an edit whose steps are to be confirmed", async () => {
		const workspace = { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } };
		const action = await offered({ workspace });
		const annotations = Object.values(action?.edit?.changeAnnotations ?? {});
		assert.equal(action?.title, "Adapt to template “Classic”");
		assert(annotations.length > 0 && annotations.every((it) => it.needsConfirmation));
	});

	test("is offered as a plain edit to clients that confirm nothing", async () => {
		const action = await offered({});
		assert.equal(action?.edit?.changeAnnotations, undefined);
		assert(action?.edit);
	});
});

async function adapt(id: string): Promise<AdaptToTemplateResult | null> {
	const { client, uri } = await open(text);
	return client.sendRequest(adaptToTemplateRequest, { uri, id });
}

/** What VS Code is offered, `changes` aside. */
async function offered(changes: ClientCapabilities): Promise<CodeAction | undefined> {
	const { workspace: _, ...others } = vscode;
	const capabilities = { ...others, ...changes };
	const { client, textDocument } = await open(text, { capabilities });
	const position = { line: 6, character: 4 };
	const actions = await client.sendRequest(CodeActionRequest.type, {
		textDocument,
		range: { start: position, end: position },
		context: { diagnostics: [], only: ["refactor"] },
	});
	return actions?.filter(CodeAction.is).find(({ title }) => title.startsWith("Adapt"));
}
