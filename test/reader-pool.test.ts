import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { defaultSettings } from "../server/src/core/settings.ts";
import { createReaderPool } from "../server/src/reader-pool.ts";
import { builtInStructures } from "../server/src/workspace/structures-of.ts";

const scope = { settings: defaultSettings, root: undefined, structures: builtInStructures("") };

suite("reader pool", () => {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-pool-"));
	const script = join(folder, "thread.mjs");
	// Says how the scope reached it; ends, or fails, where the name of the file says so.
	writeFileSync(
		script,
		`import { parentPort } from "node:worker_threads";
		const scopes = new Map();
		parentPort.on("message", ({ type, number, scope, job: file }) => {
			if (type === "scope") return void scopes.set(number, scope);
			if (file.uri.endsWith("end")) process.exit(0);
			if (file.uri.endsWith("fail")) return parentPort.postMessage({ number, error: "broken" });
			const reason = file.uri + " " + scopes.get(scope).structures.kinds.size;
			parentPort.postMessage({ number, result: { kind: "skipped", reason } });
		});`,
	);
	suiteTeardown(() => rmSync(folder, { recursive: true }));

	test("reads many files at once, each with its scope", async () => {
		const pool = createReaderPool(pathToFileURL(script));
		const names = Array.from({ length: 100 }, (_, number) => String(number));
		const results = await Promise.all(names.map((name) => pool.read(fileNamed(name))));
		assert.deepEqual(
			results.map((result) => result.kind === "skipped" && result.reason),
			names.map((name) => `${name} 0`),
		);
	});

	test("goes on after a file that fails, and after a thread that ends", async () => {
		const pool = createReaderPool(pathToFileURL(script));
		await assert.rejects(pool.read(fileNamed("fail")), /broken/);
		await assert.rejects(pool.read(fileNamed("end")), /The thread ended/);
		assert.equal((await pool.read(fileNamed("a"))).kind, "skipped");
	});
});

function fileNamed(uri: string) {
	return { uri, scope, today: "2026-03-02", viewerTimeZone: undefined, wantsFindings: false };
}
