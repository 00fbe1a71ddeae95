import assert from "node:assert/strict";
import { mock } from "node:test";
import { PacedUpdate } from "../../../client/src/webview/paced-update.ts";

const hour = 3_600_000;

suite("paced update", () => {
	setup(() => mock.timers.enable({ apis: ["setTimeout"] }));
	teardown(() => mock.timers.reset());

	test("shows the first change at once, though not while it is being told", () => {
		const { pace, updates } = paced();
		pace.soon();
		assert.equal(updates.count, 0);
		mock.timers.tick(0);
		assert.equal(updates.count, 1);
	});

	test("shows the changes soon after it together, when the pause is over", async () => {
		const { pace, updates } = paced();
		pace.soon();
		mock.timers.tick(0);
		await settled();
		pace.soon();
		pace.soon();
		mock.timers.tick(hour / 2);
		assert.equal(updates.count, 1);
		mock.timers.tick(hour);
		assert.equal(updates.count, 2);
	});

	test("shows without a pause what nobody has seen yet", async () => {
		const { pace, updates } = paced();
		pace.soon();
		mock.timers.tick(0);
		await settled();
		pace.atOnce();
		mock.timers.tick(0);
		assert.equal(updates.count, 2);
	});

	test("stays stale while nothing can be shown", () => {
		const { pace, updates } = paced(() => false);
		pace.soon();
		mock.timers.tick(hour);
		assert.equal(updates.count, 0);
		assert.equal(pace.isStale, true);
	});
});

/** With an hour between two updates: what a test takes is nothing beside it. */
function paced(canUpdate = () => true) {
	const updates = { count: 0 };
	const pace = new PacedUpdate(hour, canUpdate, async () => {
		updates.count++;
	});
	return { pace, updates };
}

/** The end of an update is seen to behind its own promise. */
function settled(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
