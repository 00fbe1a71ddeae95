import assert from "node:assert/strict";
import { pageUrl } from "./page-url.ts";

suite("page url", () => {
	test("opens a folder with an extension under development", () => {
		const url = new URL(pageUrl("127.0.0.1:80", { open: "/", developmentPaths: ["/a b"] }));
		assert.equal(url.searchParams.get("folder"), "/");
		const remote = "vscode-remote://127.0.0.1:80/a%20b";
		const payload = JSON.stringify([["extensionDevelopmentPath", remote]]);
		assert.equal(url.searchParams.get("payload"), payload);
	});

	test("opens an empty window", () => {
		const url = new URL(pageUrl("127.0.0.1:80", { open: undefined, developmentPaths: [] }));
		assert.equal(url.searchParams.get("ew"), "true");
	});
});
