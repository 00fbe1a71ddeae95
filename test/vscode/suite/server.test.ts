import assert from "node:assert/strict";
import { env } from "vscode";
import { api } from "./api.ts";
import { openReport } from "./open-report.ts";
import { poll } from "./poll.ts";
import { serverProcess } from "./server-process.ts";

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
