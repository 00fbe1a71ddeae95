import assert from "node:assert/strict";
import { toChunks } from "../../../server/src/core/chunks.ts";
import { checkIndexPage } from "../../../server/src/core/index-page/check-index-page.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

const page = '<!-- postmortem-index order="date dsc" -->\n<!-- /postmortem-index -->\n';

suite("checking an index page", () => {
	test("offers what was likely meant", () => {
		const [finding] = check(page);
		assert.deepEqual([finding?.rule, finding?.severity], ["index-page", "warning"]);
		const [fix] = finding?.fixes ?? [];
		assert.deepEqual([fix?.title, fix?.safe], ["Write `desc`", false]);
		assert.deepEqual(check(applyEdits(page, fix?.edits ?? [])), []);
	});

	test("lets be what a comment lets be", () => {
		assert.deepEqual(check(`<!-- postmortem-ignore index-page -->\n${page}`), []);
	});
});

function check(text: string) {
	return checkIndexPage({ text, chunks: toChunks(text) });
}
