import assert from "node:assert/strict";
import { pageHtml } from "../../../client/src/webview/page-html.ts";

const parts = {
	script: "https://host/preview.js",
	style: "https://host/preview.css",
	base: "https://host/folder/",
	cspSource: "https://host",
	nonce: "n0nce",
	images: "https://host data:",
	data: { uri: "file:///a.md" },
};

suite("webview page", () => {
	test("runs the one script with the nonce", () => {
		const html = pageHtml(parts);
		assert.match(html, /default-src 'none'/);
		assert.match(html, /script-src 'nonce-n0nce'(;|&)/);
		assert.doesNotMatch(html, /unsafe-/);
		assert.equal(html.match(/<script/g)?.length, 1);
	});

	test("is relative to nothing where no base is given", () => {
		const { base: _, ...others } = parts;
		const html = pageHtml(others);
		assert.match(html, /base-uri 'none'/);
		assert.doesNotMatch(html, /<base/);
	});

	test("lets no file name break out of its attribute", () => {
		const html = pageHtml({ ...parts, data: { uri: 'file:///a"><script>.md' } });
		assert.match(html, /data-uri="file:\/\/\/a&quot;&gt;&lt;script&gt;\.md"/);
	});
});
