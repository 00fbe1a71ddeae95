import assert from "node:assert/strict";
import { commands, type DocumentSymbol } from "vscode";
import { openReport } from "./open-report.ts";
import { poll } from "./poll.ts";

suite("outline", () => {
	test("has the entries of the timeline, with time and text", async () => {
		const timeline = await section("Timeline");
		assert.equal(timeline.children.length, 5);
		const [first] = timeline.children;
		assert.match(`${first?.name} ${first?.detail}`, /14:02.*Search begins to answer with errors/);
	});

	test("has the action items, open and done", async () => {
		const actions = await section("Corrective and Preventive Measures");
		assert.equal(actions.children.length, 2);
	});
});

/** Ours: VS Code's own Markdown support knows the heading too, but nothing below it. */
async function section(title: string): Promise<DocumentSymbol> {
	const { document } = await openReport("cache-stampede.md");
	return poll(async () => {
		const symbols = await commands.executeCommand<readonly DocumentSymbol[]>(
			"vscode.executeDocumentSymbolProvider",
			document.uri,
		);
		const named = [...all(symbols)].filter(({ name }) => name.includes(title));
		return named.find(({ children }) => children.length > 0);
	});
}

function* all(symbols: readonly DocumentSymbol[]): Iterable<DocumentSymbol> {
	for (const symbol of symbols) {
		yield symbol;
		yield* all(symbol.children);
	}
}
