import assert from "node:assert/strict";
import { DocumentSymbol, DocumentSymbolRequest, FoldingRangeRequest } from "vscode-languageserver";
import { open, type SessionOptions } from "../support/session.ts";

const report =
	"# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert fired\n- 14:20 UTC Space freed\n\n## Action items\n\n- [ ] Add disks\n";

suite("document symbols", () => {
	test("are a tree of sections with their entries and action items", async () => {
		const symbols = (await symbolsOf(report)).filter((it): it is DocumentSymbol =>
			DocumentSymbol.is(it),
		);
		const names = symbols.flatMap(namesOf).join("\n");
		for (const words of ["Timeline", "Alert fired", "Space freed", "Add disks"]) {
			assert.ok(names.includes(words), `${words} in ${names}`);
		}
	});

	test("have their selection inside their range", async () => {
		const symbols = (await symbolsOf(report)).filter((it): it is DocumentSymbol =>
			DocumentSymbol.is(it),
		);
		for (const { range, selectionRange } of symbols.flatMap(all)) {
			assert.ok(range.start.line <= selectionRange.start.line);
			assert.ok(selectionRange.end.line <= range.end.line);
		}
	});

	test("are a list for a client that knows no tree", async () => {
		const symbols = await symbolsOf(report, { capabilities: {} });
		assert.ok(symbols.length > 0);
		for (const symbol of symbols) assert.ok("location" in symbol);
	});

	test("are none in a file that is no report", async () => {
		assert.deepEqual(
			await symbolsOf("# A library\n\n## Install\n", { uri: "file:///README.md" }),
			[],
		);
	});
});

suite("folding ranges", () => {
	test("are none in a file that is no report", async () => {
		const { client, textDocument } = await open("# A library\n", { uri: "file:///README.md" });
		assert.deepEqual(await client.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
	});

	test("lie within the document", async () => {
		const { client, textDocument } = await open(report);
		const ranges = (await client.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
		for (const { startLine, endLine } of ranges) assert.ok(startLine < endLine && endLine < 11);
	});
});

async function symbolsOf(text: string, options: SessionOptions = {}) {
	const { client, textDocument } = await open(text, options);
	return (await client.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
}

function namesOf(symbol: DocumentSymbol): string[] {
	return all(symbol).map(({ name, detail = "" }) => `${name} ${detail}`);
}

function all(symbol: DocumentSymbol): DocumentSymbol[] {
	return [symbol, ...(symbol.children ?? []).flatMap(all)];
}
