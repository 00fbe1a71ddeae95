import assert from "node:assert/strict";
import { inLanes } from "../../scripts/lanes.ts";

suite("what runs in lanes", () => {
	test("is one at a time in each lane, and told in the order of the items", async () => {
		const begun: string[] = [];
		const end = new Map<string, () => void>();
		const items = [
			{ lane: "left", name: "a" },
			{ lane: "right", name: "b" },
			{ lane: "left", name: "c" },
		];
		const all = inLanes(items, async ({ name }) => {
			begun.push(name);
			await new Promise<void>((resolve) => end.set(name, resolve));
			return name.toUpperCase();
		});
		assert.deepEqual(begun, ["a", "b"]);
		end.get("a")?.();
		while (!end.has("c")) await Promise.resolve();
		assert.deepEqual(begun, ["a", "b", "c"]);
		end.get("c")?.();
		end.get("b")?.();
		assert.deepEqual(await all, ["A", "B", "C"]);
	});

	test("is nothing where there is nothing", async () =>
		assert.deepEqual(await inLanes([], () => Promise.resolve(1)), []));
});
