import assert from "node:assert/strict";
import { ErrorCodes, InitializeRequest } from "vscode-languageserver/node";
import { vscode } from "../support/clients.ts";
import { connect, open } from "../support/session.ts";

const initialization = { processId: null, rootUri: null, capabilities: vscode };
const textDocument = { uri: "file:///work/a.md" };

suite("the life of a server", () => {
	test("answers nothing before it is initialized", async () => {
		const client = connect();
		for (const method of ["textDocument/hover", "postmortem/reports", "unknown", "shutdown"]) {
			const answer = client.sendRequest(method, { textDocument });
			await assert.rejects(answer, { code: ErrorCodes.ServerNotInitialized });
		}
		const { serverInfo } = await client.sendRequest(InitializeRequest.type, initialization);
		assert.equal(serverInfo?.name, "Postmortem");
	});

	test("hears nothing before it is initialized", async () => {
		const client = connect();
		const opened = { ...textDocument, languageId: "markdown", version: 1, text: "# A\n" };
		await client.sendNotification("textDocument/didOpen", { textDocument: opened });
		await client.sendRequest("initialize", initialization);
		assert.equal(await client.sendRequest("postmortem/preview", textDocument), null);
	});

	test("begins once", async () => {
		const { client, textDocument } = await open("# Disk full\n");
		const again = client.sendRequest("initialize", initialization);
		await assert.rejects(again, { code: ErrorCodes.InvalidRequest });
		assert.notEqual(await client.sendRequest("postmortem/preview", textDocument), null);
	});

	test("answers nothing after it was shut down", async () => {
		const { client, textDocument } = await open("# Disk full\n");
		assert.equal(await client.sendRequest("shutdown"), null);
		for (const method of ["postmortem/preview", "unknown", "shutdown", "initialize"]) {
			const answer = client.sendRequest(method, { ...initialization, ...textDocument });
			await assert.rejects(answer, { code: ErrorCodes.InvalidRequest });
		}
	});

	test("says which requests it does not know", async () => {
		const { client } = await open("");
		for (const method of ["unknown", "$/unknown", "textDocument/formatting"]) {
			await assert.rejects(client.sendRequest(method, {}), { code: ErrorCodes.MethodNotFound });
		}
	});
});
