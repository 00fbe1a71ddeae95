import assert from "node:assert/strict";
import { toFromPage, toPageState } from "../../../client/src/preview/messages.ts";

suite("preview messages", () => {
	test("are taken when they are whole", () => {
		assert.deepEqual(toFromPage({ type: "ready" }), { type: "ready" });
		assert.deepEqual(toFromPage({ type: "jump", line: 3 }), { type: "jump", line: 3 });
		assert.deepEqual(toFromPage({ type: "open", href: "a.md", extra: 1 }), {
			type: "open",
			href: "a.md",
		});
	});

	test("are refused when they are not", () => {
		const wrong = [null, "ready", {}, { type: "jump" }, { type: "jump", line: "3" }];
		const worse = [
			{ type: "reveal", line: Number.NaN },
			{ type: "jump", line: -1 },
		];
		for (const value of [...wrong, ...worse, { type: "open", href: 7 }, { type: "run" }]) {
			assert.equal(toFromPage(value), undefined);
		}
	});

	test("carry the state over a reload", () => {
		assert.deepEqual(toPageState({ uri: "file:///a.md", line: 2.5 }), {
			uri: "file:///a.md",
			line: 2.5,
		});
		assert.equal(toPageState({ uri: "file:///a.md" }), undefined);
	});
});
