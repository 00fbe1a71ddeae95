import assert from "node:assert/strict";
import {
	type CompletionItem,
	CompletionRequest,
	CompletionTriggerKind,
} from "vscode-languageserver";
import { openLinked } from "../support/link-session.ts";
import type { SessionOptions } from "../support/session.ts";

const others = {
	"incidents/2026-02-01-disk.md": "# INC-2041 Disk full\n\n## Timeline\n\n- 14:05 UTC Alert\n",
	"docs/run book.md": "# Run book\n",
};

suite("completion of links", () => {
	test("offers reports by their titles, and what else is there", async () => {
		assert.deepEqual(await complete("[disk](<|>"), [
			"INC-2041 Disk full → 2026-02-01-disk.md",
			"2026-03-01-cache.md → 2026-03-01-cache.md",
		]);
		assert.deepEqual(await complete("[run](../docs/<|>"), ["run book.md → ../docs/run%20book.md"]);
	});

	test("offers incidents by their names", async () => {
		assert.deepEqual(await complete("As in INC-2<|>"), [
			"INC-2041 → [INC-2041](2026-02-01-disk.md)",
		]);
	});

	test("leaves files and headings to an editor that offers these", async () => {
		const initializationOptions = { markdownLinks: true };
		assert.deepEqual(await complete("[disk](<|>", { initializationOptions }), [
			"INC-2041 Disk full → 2026-02-01-disk.md",
		]);
		assert.deepEqual(await complete("[disk](#<|>", { initializationOptions }), []);
	});

	test("offers nothing behind another parenthesis", async () => {
		assert.deepEqual(await complete("Words (<|>", {}, "("), []);
	});
});

async function complete(
	words: string,
	options: SessionOptions = {},
	triggerCharacter?: string,
): Promise<string[]> {
	const report = `# Cache cold\n\n${words}\n\n## Timeline\n\n- 15:05 UTC Alert\n`;
	const files = { "incidents/2026-03-01-cache.md": report, ...others };
	const { client, textDocument, position } = await openLinked(files, options);
	const context = triggerCharacter
		? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter }
		: { triggerKind: CompletionTriggerKind.Invoked };
	// What has to be read first may take longer than anybody waits: then the client asks again.
	const ask = () => client.sendRequest(CompletionRequest.type, { textDocument, position, context });
	await client.sendRequest("workspace/symbol", { query: "" });
	const found = await ask();
	const items = Array.isArray(found) ? found : (found?.items ?? []);
	return items.map((item) => `${item.label} → ${newText(item)}`);
}

function newText({ textEdit, textEditText, label }: CompletionItem): string {
	return textEdit?.newText ?? textEditText ?? label;
}
