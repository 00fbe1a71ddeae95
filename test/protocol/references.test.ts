import assert from "node:assert/strict";
import { ReferencesRequest } from "vscode-languageserver";
import { openLinked } from "../support/link-session.ts";

const cache =
	"# Cache cold\n\nLike [disk](2026-02-01-disk.md), its [cause](2026-02-01-disk.md#root-cause), INC-2041.\n\n## Timeline\n\n- 15:05 UTC Alert\n";

suite("references", () => {
	test("of a title are the links to the report, and its incident's name elsewhere", async () => {
		assert.deepEqual(await references("# INC-2041 Disk <|>full"), [
			"incidents/2026-03-01-cache.md:3 2026-02-01-disk.md",
			"incidents/2026-03-01-cache.md:3 2026-02-01-disk.md#root-cause",
			"incidents/2026-03-01-cache.md:3 INC-2041",
		]);
	});

	test("of the incident's name are those, and its name in the report", async () => {
		assert.deepEqual(await references("# INC-20<|>41 Disk full"), [
			"incidents/2026-03-01-cache.md:3 2026-02-01-disk.md",
			"incidents/2026-03-01-cache.md:3 2026-02-01-disk.md#root-cause",
			"incidents/2026-03-01-cache.md:3 INC-2041",
			"incidents/2026-02-01-disk.md:1 INC-2041",
		]);
	});

	test("of a heading are the links to it, also those above it", async () => {
		assert.deepEqual(await references("# INC-2041 Disk full", "## Root <|>Cause"), [
			"incidents/2026-03-01-cache.md:3 2026-02-01-disk.md#root-cause",
			"incidents/2026-02-01-disk.md:3 #root-cause",
		]);
	});

	test("of a heading are left to an editor that follows links", async () => {
		const found = await references("# INC-2041 Disk full", "## Root <|>Cause", {
			initializationOptions: { markdownLinks: true },
		});
		assert.deepEqual(found, []);
	});

	test("are none of other words", async () => {
		assert.deepEqual(await references("# INC-2041 Disk full\n\nSome <|>words."), []);
	});
});

async function references(
	title: string,
	heading = "## Root Cause",
	options: { readonly initializationOptions?: unknown } = {},
): Promise<string[]> {
	const disk = `${title}\n\nSee [why](#root-cause).\n\n${heading}\n\nLogs.\n\n## Timeline\n\n- 14:05 UTC Alert\n`;
	const files = {
		"incidents/2026-02-01-disk.md": disk,
		"incidents/2026-03-01-cache.md": cache,
	};
	const { client, textDocument, position, told } = await openLinked(files, options);
	const context = { includeDeclaration: false };
	const found = await client.sendRequest(ReferencesRequest.type, {
		textDocument,
		position,
		context,
	});
	return (found ?? []).map(told);
}
