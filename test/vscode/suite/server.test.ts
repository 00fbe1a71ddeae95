import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { env } from "vscode";
import { api } from "./api.ts";
import { openReport } from "./open-report.ts";
import { poll } from "./poll.ts";

suite("server", () => {
	test("is not waited for: activation is quick", async () => {
		const { activationMilliseconds } = await api();
		console.log(`activation took ${activationMilliseconds.toFixed(1)} ms`);
		assert.ok(activationMilliseconds < 100, `${activationMilliseconds} ms`);
	});

	test("comes back after a crash and answers again", async function () {
		if (process.platform === "win32") this.skip();
		const { server, activeReport } = await api();
		await openReport("cache-stampede.md");
		await poll(() => activeReport.status);
		const crashes = server.crashes;
		process.kill(serverProcess(), "SIGKILL");
		await poll(() => server.crashes > crashes);
		await poll(() => server.isRunning && activeReport.status, 20);
	});

	test("is restarted by hand", async () => {
		const { server } = await api();
		await server.restart();
		assert.ok(server.isRunning, env.appName);
	});
});

/** The child of this extension host that runs the server. */
function serverProcess(): number {
	const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
	const line = lines
		.split("\n")
		.map((it) => it.trim().split(/\s+/))
		.find(
			([, parent, ...args]) => Number(parent) === process.pid && /server\.mjs/.test(args.join()),
		);
	assert(line?.[0], "There is no server process.");
	return Number(line[0]);
}
