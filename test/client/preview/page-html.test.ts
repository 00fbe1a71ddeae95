import assert from "node:assert/strict";
import { pageHtml } from "../../../client/src/preview/page-html.ts";

const parts = {
	script: "https://host/preview.js",
	style: "https://host/preview.css",
	base: "https://host/folder/",
	cspSource: "https://host",
	nonce: "n0nce",
	uri: "file:///a.md",
};

suite("preview page", () => {
	test("runs the one script with the nonce", () => {
		const html = pageHtml(parts);
		assert.match(html, /default-src 'none'/);
		assert.match(html, /script-src 'nonce-n0nce'(;|&)/);
		assert.doesNotMatch(html, /unsafe-/);
		assert.equal(html.match(/<script/g)?.length, 1);
	});

	test("lets no file name break out of its attribute", () => {
		const html = pageHtml({ ...parts, uri: 'file:///a"><script>.md' });
		assert.match(html, /data-uri="file:\/\/\/a&quot;&gt;&lt;script&gt;\.md"/);
	});
});
