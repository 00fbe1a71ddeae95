import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import {
	createProtocolConnection,
	InitializeRequest,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { vscode } from "../support/clients.ts";

const server = join(import.meta.dirname, "../../dist/server.mjs");

suite("the server as it is built", () => {
	test("ends within a second when its input ends", async () => {
		const { child } = await start(process.pid);
		const ended = endOf(child);
		child.stdin.end();
		await assertSoon(ended);
	});

	for (const transport of ["--stdio", "--node-ipc"]) {
		test(`ends within a second when its editor is killed, over ${transport.slice(2)}`, async () => {
			const editor = spawn(process.execPath, [
				join(import.meta.dirname, "editor.mjs"),
				server,
				transport,
			]);
			await once(editor.stderr, "data");
			// The server has inherited this pipe: it is closed when both are gone.
			const closed = once(editor.stderr, "close");
			editor.stderr.resume();
			editor.kill("SIGKILL");
			await assertSoon(closed);
		});
	}

	test("ends within a second when its editor is gone and the pipes stay open", async () => {
		const editor = spawn(process.execPath, ["-e", "setInterval(() => {}, 1_000_000)"]);
		const { child } = await start(editor.pid ?? 0);
		const ended = endOf(child);
		editor.kill("SIGKILL");
		await assertSoon(ended);
	});

	test("goes on without an editor that it could watch", async () => {
		const { child, client } = await start(null);
		assert.deepEqual(await client.sendRequest("workspace/symbol", { query: "a" }), []);
		await assertExit(child, client, 0);
	});

	test("ends with 1 when nobody said hello", async () => {
		const { child, client } = run();
		await client.sendNotification("exit");
		assert.deepEqual(await once(child, "exit"), [1, null]);
	});

	test("goes on after what is no message", async () => {
		const { child, client } = run();
		for (const body of ["{", "null", "3", "[]", '{"id":1}', '{"jsonrpc":"2.0","method":3}']) {
			child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
		}
		await initialize(client, null);
		await assertExit(child, client, 0);
	});
});

interface Started {
	readonly child: ChildProcessWithoutNullStreams;
	readonly client: ProtocolConnection;
}

function run(): Started {
	const child = spawn(process.execPath, [server, "--stdio"]);
	const reader = new StreamMessageReader(child.stdout);
	const client = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
	client.listen();
	return { child, client };
}

async function start(processId: number | null): Promise<Started> {
	const started = run();
	await initialize(started.client, processId);
	return started;
}

async function initialize(client: ProtocolConnection, processId: number | null): Promise<void> {
	const params = { processId, rootUri: null, capabilities: vscode };
	const { serverInfo } = await client.sendRequest(InitializeRequest.type, params);
	assert.equal(serverInfo?.name, "Postmortem");
}

function endOf(child: ChildProcessWithoutNullStreams): Promise<unknown> {
	return once(child, "exit");
}

async function assertSoon(end: Promise<unknown>): Promise<void> {
	const began = performance.now();
	await end;
	assert(performance.now() - began < 1000);
}

async function assertExit(
	child: ChildProcessWithoutNullStreams,
	client: ProtocolConnection,
	status: number,
): Promise<void> {
	await client.sendRequest("shutdown");
	const ended = once(child, "exit");
	await client.sendNotification("exit");
	assert.deepEqual(await ended, [status, null]);
}
