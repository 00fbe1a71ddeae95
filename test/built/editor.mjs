// An editor that starts the server, says hello and then does nothing: `node editor.mjs SERVER --stdio|--node-ipc`.
// Whatever the server inherits from it stays open for as long as one of the two lives.
import { spawn } from "node:child_process";

const [, , server, transport] = process.argv;
const isPiped = transport === "--stdio";
const stdio = isPiped ? ["pipe", "pipe", "inherit"] : ["ignore", "inherit", "inherit", "ipc"];
const child = spawn(process.execPath, [server, transport], { stdio });
const params = { processId: process.pid, rootUri: null, capabilities: {} };
const hello = { jsonrpc: "2.0", id: 1, method: "initialize", params };
const sayReady = () => process.stderr.write("ready\n");

if (isPiped) {
	const body = JSON.stringify(hello);
	child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	child.stdout.once("data", sayReady);
} else {
	child.send(hello);
	child.once("message", sayReady);
}
setInterval(() => {}, 1_000_000);
