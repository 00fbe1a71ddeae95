import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import {
	createProtocolConnection,
	InitializeRequest,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";

suite("postmortem lsp --stdio", () => {
	test("serves, and ends with 0 when it is told to shut down first", async () => {
		const { server, client } = await start();
		await client.sendRequest("shutdown");
		await client.sendNotification("exit");
		assert.deepEqual(await once(server, "exit"), [0, null]);
	});

	test("ends with 1 when it is told to exit without that", async () => {
		const { server, client } = await start();
		await client.sendNotification("exit");
		assert.deepEqual(await once(server, "exit"), [1, null]);
	});

	test("ends when the editor is gone", async () => {
		const { server } = await start();
		server.stdin.end();
		assert.deepEqual(await once(server, "exit"), [1, null]);
	});

	test("writes nothing but the protocol", async () => {
		const { server, client } = await start();
		let errors = "";
		server.stderr.on("data", (chunk) => {
			errors += chunk;
		});
		await client.sendRequest("shutdown");
		await client.sendNotification("exit");
		await once(server, "exit");
		assert.equal(errors, "");
	});
});

interface Started {
	readonly server: ChildProcessWithoutNullStreams;
	readonly client: ProtocolConnection;
}

async function start(): Promise<Started> {
	const args = [resolve("dist/cli.mjs"), "lsp", "--stdio", `--clientProcessId=${process.pid}`];
	const server = spawn(process.execPath, args);
	const reader = new StreamMessageReader(server.stdout);
	const client = createProtocolConnection(reader, new StreamMessageWriter(server.stdin));
	client.listen();
	const params = { processId: process.pid, rootUri: null, capabilities: {} };
	const { serverInfo } = await client.sendRequest(InitializeRequest.type, params);
	assert.equal(serverInfo?.name, "Postmortem");
	return { server, client };
}
