import assert from "node:assert/strict";
import { interruptAll, runNode } from "../../scripts/run-node.ts";

suite("Node, run beside others", () => {
	test("has its output kept together, and its status told", async () => {
		const script = 'console.log("out"); console.error(process.env.WORDS); process.exitCode = 3;';
		const { status, output } = await runNode(["-e", script], { WORDS: "err" });
		assert.equal(status, 3);
		assert.deepEqual(output.split("\n").toSorted(), ["", "err", "out"]);
	});

	test("is interrupted with all that run, and nothing comes next", async () => {
		const endless = ["-e", "setInterval(() => {}, 1000)"];
		let isNext = false;
		for (const run of [runNode(endless, {}), runNode(endless, {})]) {
			void run.then(() => {
				isNext = true;
			});
		}
		await interruptAll();
		assert.equal(isNext, false);
	});
});
