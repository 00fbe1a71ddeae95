import assert from "node:assert/strict";
import {
	type Diagnostic,
	DocumentDiagnosticRequest,
	DocumentSymbolRequest,
} from "vscode-languageserver";
import { open, type TestSession } from "../support/session.ts";

const report = "# Disk full\n\n## Timeline\n\n- 25:05 UTC Alert fired\n\n## Impact\n\nTBD\n";
const small = { maxFileSize: 0.00005 };

suite("a report that is larger than the setting allows", () => {
	test("has its sections, one finding, and says so in its status", async () => {
		const session = await open(report, {
			settings: small,
			initializationOptions: { status: true },
		});
		const found = await findings(session);
		assert.deepEqual(
			found.map(({ code, message }) => [code, message]),
			[
				[
					"max-file-size",
					"Split this report, or raise `maxFileSize`: it is larger than 0.00005 MB, so only its sections are read, and nothing in them is checked.",
				],
			],
		);
		assert.equal((await session.status()).limit, small.maxFileSize);
		const symbols = await session.client.sendRequest(DocumentSymbolRequest.type, {
			textDocument: session.textDocument,
		});
		assert.equal(JSON.stringify(symbols).match(/"name":/g)?.length, 3);
	});

	test("is read as ever when the setting is raised", async () => {
		const session = await open(report, {
			settings: { maxFileSize: 0.001 },
			initializationOptions: { status: true },
		});
		const found = await findings(session);
		assert.ok(found.some(({ code }) => code === "unreadable-timestamp"));
		assert.equal((await session.status()).limit, undefined);
	});
});

async function findings({ client, textDocument }: TestSession): Promise<Diagnostic[]> {
	const answer = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
	return answer.kind === "full" ? answer.items : [];
}
