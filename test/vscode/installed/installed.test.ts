import assert from "node:assert/strict";
import { postmortem } from "../suite/extension.ts";
import { openReport } from "../suite/open-report.ts";
import { poll } from "../suite/poll.ts";

suite("the packed extension", () => {
	test("starts when a Markdown file is opened", async () => {
		await openReport("cache-stampede.md");
		await poll(() => postmortem().isActive);
	});

	test("is the installed one", () => {
		assert.match(postmortem().extensionPath, /extensions.postmortem\.postmortem-/);
	});
});
