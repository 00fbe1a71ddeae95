import assert from "node:assert/strict";
import {
	type SymbolInformation,
	type WorkspaceSymbol,
	WorkspaceSymbolRequest,
} from "vscode-languageserver";
import { openLinked } from "../support/link-session.ts";

const files = {
	"incidents/2026-02-01-disk.md":
		"# INC-2041 Disk full\n\n## Root Cause\n\nLogs.\n\n## Timeline\n\n- 14:05 UTC Disk alert\n",
	"incidents/2026-03-01-cache.md": "# Cache cold\n\n## Timeline\n\n- 15:05 UTC Alert\n",
};

suite("workspace symbols", () => {
	test("are incidents, sections and entries, with their report", async () => {
		const found = await symbols("a");
		assert.deepEqual(
			found.map(({ name, containerName = "" }) => [name, containerName]),
			[
				["Cache cold", ""],
				["Root Cause", "INC-2041 Disk full"],
				["14:05 UTC Disk alert", "INC-2041 Disk full"],
				["15:05 UTC Alert", "Cache cold"],
			],
		);
	});

	test("are incidents before anything is asked for", async () => {
		const found = await symbols("");
		assert.deepEqual(found.map(({ name }) => name).toSorted(), [
			"Cache cold",
			"INC-2041 Disk full",
		]);
	});

	test("leave headings to an editor that lists them", async () => {
		const found = await symbols("root", { markdownLinks: true });
		assert.deepEqual(found, []);
	});
});

async function symbols(
	query: string,
	initializationOptions?: unknown,
): Promise<readonly (SymbolInformation | WorkspaceSymbol)[]> {
	const { client } = await openLinked(files, { initializationOptions });
	return (await client.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
}
