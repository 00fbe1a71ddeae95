import assert from "node:assert/strict";
import { type PlainEdit, treatAsRequest } from "../../server/src/protocol/messages.ts";
import { open, type SessionOptions } from "../support/session.ts";

const other = { uri: "file:///work/README.md" };

suite("postmortem/treatAs", () => {
	test("says in the front matter that a text is a report", async () => {
		const edit = await treatAs("# A library\n", { ...other, isReport: true });
		assert.match(edit?.newText ?? "", /type: postmortem/);
		assert.deepEqual(edit?.range.start.line, 0);
	});

	test("says in a comment that a report is none", async () => {
		const report =
			"# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert\n\n## Root cause\n\nThe disk.\n";
		const edit = await treatAs(report, { isReport: false });
		assert.match(edit?.newText ?? "", /postmortem-ignore-file/);
	});

	test("changes nothing when the text says so already", async () => {
		assert.equal(await treatAs("# A library\n", { ...other, isReport: false }), null);
	});
});

async function treatAs(
	text: string,
	{ isReport, ...options }: SessionOptions & { readonly isReport: boolean },
): Promise<PlainEdit | null> {
	const { client, uri } = await open(text, options);
	return client.sendRequest(treatAsRequest, { uri, isReport });
}
