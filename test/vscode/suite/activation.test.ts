import assert from "node:assert/strict";
import { postmortem } from "./extension.ts";
import { openReport } from "./open-report.ts";
import { poll } from "./poll.ts";

suite("activation", () => {
	test("waits until a Markdown file is opened", async () => {
		const extension = postmortem();
		await openReport("notes.txt");
		assert.equal(extension.isActive, false);

		await openReport("cache-stampede.md");
		await poll(() => extension.isActive);
	});
});
