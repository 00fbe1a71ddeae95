import assert from "node:assert/strict";
import { toTarget } from "../../../client/src/preview/link-target.ts";

suite("link target", () => {
	test("is outside for web and mail addresses", () => {
		for (const address of ["https://example.com/a#b", "HTTP://example.com", "mailto:a@b.example"]) {
			assert.deepEqual(toTarget(address), { type: "external", address });
		}
		assert.deepEqual(toTarget("//example.com"), {
			type: "external",
			address: "https://example.com",
		});
	});

	test("is a file for relative paths, decoded", () => {
		checkFile("../run%20books/db.md#restart", "../run books/db.md", "restart");
		checkFile("/docs/a.md?plain=1", "/docs/a.md", "");
		checkFile("100%.md", "100%.md", "");
	});

	test("is nothing for what a report has no business to open", () => {
		for (const href of [
			"javascript:alert(1)",
			"command:workbench.action.quit",
			"vscode://x",
			"data:,a",
			"#a",
		]) {
			assert.equal(toTarget(href), undefined);
		}
	});
});

function checkFile(href: string, path: string, fragment: string) {
	assert.deepEqual(toTarget(href), { type: "file", path, fragment });
}
