import assert from "node:assert/strict";
import { DefinitionRequest, type Location, type LocationLink } from "vscode-languageserver";
import { vscode } from "../support/clients.ts";
import { openLinked } from "../support/link-session.ts";
import type { SessionOptions } from "../support/session.ts";

const elsewhere = {
	"incidents/2026-02-01-disk.md":
		"---\nowner: Ana\n---\n\n# INC-2041 Disk full\n\n## Root Cause\n\nLogs.\n\n## Timeline\n\n- 14:05 UTC Alert\n",
	"docs/run book.md": "# Run book\n\n## Restart\n",
};

suite("definition", () => {
	for (const [words, place] of [
		["[disk](2026-02-01-<|>disk.md)", "incidents/2026-02-01-disk.md:1"],
		["[disk](2026-02-01-disk.md#root-<|>cause)", "incidents/2026-02-01-disk.md:7 Root Cause"],
		["[d](<../docs/run <|>book.md#restart>)", "docs/run book.md:3 Restart"],
		["[d](/docs/run%20book.md<|>)", "docs/run book.md:1"],
		["[d](./2026-02-01-disk<|>)", "incidents/2026-02-01-disk.md:1"],
		["[above](#time<|>line)", "incidents/2026-03-01-cache.md:5 Timeline"],
		["As in INC-20<|>41.", "incidents/2026-02-01-disk.md:5"],
		["As in inc-20<|>41 or INC-9999.", undefined],
		["[gone](gone<|>.md)", undefined],
		["Words<|>.", undefined],
	] as const)
		test(`of ${words} is ${place ?? "none"}`, async () => {
			assert.equal(await definition(words), place);
		});

	test("of a link is left to an editor that follows links; of an incident it is not", async () => {
		const initializationOptions = { markdownLinks: true };
		const link = "[disk](2026-02-01-<|>disk.md)";
		assert.equal(await definition(link, { initializationOptions }), undefined);
		assert.equal(
			await definition("As in INC-20<|>41.", { initializationOptions }),
			"incidents/2026-02-01-disk.md:5",
		);
	});

	test("says where it was asked for, to a client that shows it", async () => {
		const definition = { linkSupport: true };
		const capabilities = { ...vscode, textDocument: { ...vscode.textDocument, definition } };
		const { client, textDocument, position } = await openLinked(
			{ "incidents/2026-03-01-cache.md": report("As in INC-20<|>41."), ...elsewhere },
			{ capabilities },
		);
		const found = await client.sendRequest(DefinitionRequest.type, { textDocument, position });
		const [link] = Array.isArray(found) ? found : [];
		assert.deepEqual(link && "originSelectionRange" in link && link.originSelectionRange, {
			start: { line: 2, character: 6 },
			end: { line: 2, character: 14 },
		});
	});
});

function report(words: string): string {
	return `# Cache cold\n\n${words}\n\n## Timeline\n\n- 15:05 UTC Alert\n`;
}

async function definition(
	words: string,
	options: SessionOptions = {},
): Promise<string | undefined> {
	const files = { "incidents/2026-03-01-cache.md": report(words), ...elsewhere };
	const { client, textDocument, position, told } = await openLinked(files, options);
	const found: readonly (Location | LocationLink)[] | Location | null = await client.sendRequest(
		DefinitionRequest.type,
		{ textDocument, position },
	);
	const [place, ...others] = Array.isArray(found) ? found : [];
	assert.deepEqual(others, []);
	return place && "uri" in place ? told(place) : undefined;
}
