import assert from "node:assert/strict";
import fc from "fast-check";
import type { ClientCapabilities, TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { PreviewResult } from "../../server/src/protocol/messages.ts";
import { eglot, vscode } from "../support/clients.ts";
import { open, type TestSession } from "../support/session.ts";
import { anyText } from "./documents.ts";
import { newText } from "./edits.ts";
import { property } from "./property.ts";

/** Most are on the first lines; some are far outside of any document. */
const position = fc.record({
	line: fc.oneof(fc.nat({ max: 30 }), fc.constantFrom(0, 2_000_000_000)),
	character: fc.oneof(fc.nat({ max: 60 }), fc.constantFrom(0, 2_000_000_000)),
});
const contentChange: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
	// Start may lie behind end, and so may both behind the text.
	fc.record({ range: fc.record({ start: position, end: position }), text: newText }),
	position.chain((at) => newText.map((text) => ({ range: { start: at, end: at }, text }))),
	anyText.map((text) => ({ text })),
);
/** Notifications, each with several changes; the library takes no notice of one without any. */
const typing = fc.array(fc.array(contentChange, { minLength: 1, maxLength: 4 }), { maxLength: 4 });

suite("a session", () => {
	const edited = fc.tuple(anyText, typing);
	property(
		"has the text that was typed, and its findings",
		{ of: edited, cost: 200 },
		([text, all]) => assertTyped(vscode, text, all),
	);

	property("pushes the findings of what was typed", { of: edited, cost: 200 }, ([text, all]) =>
		assertTyped(eglot, text, all),
	);
});

/** What a session makes of a text and its changes, and a new one of what these lead to, is the same. */
async function assertTyped(
	capabilities: ClientCapabilities,
	text: string,
	all: readonly TextDocumentContentChangeEvent[][],
): Promise<void> {
	const session = await open(text, { capabilities });
	const { uri, client } = session;
	let typed = text;
	for (const [index, contentChanges] of all.entries()) {
		const version = index + 2;
		await client.sendNotification("textDocument/didChange", {
			textDocument: { uri, version },
			contentChanges,
		});
		// In a new document each time, whose lines are counted afresh.
		for (const change of contentChanges) {
			const mirror = TextDocument.create(uri, "markdown", 1, typed);
			typed = TextDocument.update(mirror, [change], version).getText();
		}
	}
	const fresh = await open(typed, { capabilities });
	assert.deepEqual(await toldBy(session, all.length + 1), await toldBy(fresh, 1));
	client.dispose();
	fresh.client.dispose();
}

/** All that the text shows in: the findings, and the outline and the page that are made from it. */
async function toldBy(
	{ client, textDocument, initialized, pushed, uri }: TestSession,
	version: number,
) {
	const outline = await client.sendRequest("textDocument/documentSymbol", { textDocument });
	const preview = await client.sendRequest<PreviewResult>("postmortem/preview", { uri });
	assert.equal(preview.version, version);
	const findings = initialized.capabilities.diagnosticProvider
		? await client.sendRequest<{ items: unknown }>("textDocument/diagnostic", { textDocument })
		: await lastPushed(pushed, version);
	const items = "items" in findings ? findings.items : findings.diagnostics;
	return { outline, html: preview.change.parts.join(""), items };
}

async function lastPushed(pushed: TestSession["pushed"], version: number) {
	for (;;) {
		const told = await pushed();
		if (told.version === version) return told;
	}
}
