import assert from "node:assert/strict";
import {
	CancellationTokenSource,
	ErrorCodes,
	LSPErrorCodes,
	ResponseError,
} from "vscode-languageserver/node";
import * as messages from "../../server/src/protocol/messages.ts";
import { type Asked, allRequests } from "../support/all-requests.ts";
import { neovim, vscode } from "../support/clients.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type SessionOptions, type TestSession } from "../support/session.ts";

const text =
	"---\ntype: postmortem\n---\n# Disk full\n\n## Timeline\n\n- 14:10 UTC Freed\n- 14:05 UTC Full\n\n## Action Items\n\n- [ ] Alert on disk usage\n";
const start = { line: 0, character: 0 };
const whole = { start, end: { line: 12, character: 0 } };

/** A client that has all there is, one with less, and one that says nothing of itself. */
const clients: Readonly<Record<string, SessionOptions>> = {
	"VS Code": {
		capabilities: {
			...vscode,
			workspace: { ...vscode.workspace, fileOperations: { willRename: true } },
			textDocument: {
				...vscode.textDocument,
				rename: { prepareSupport: true },
				codeAction: {
					...vscode.textDocument?.codeAction,
					dataSupport: true,
					resolveSupport: { properties: ["edit"] },
				},
			},
		},
		initializationOptions: { status: true, codeLens: true, related: true },
	},
	Neovim: { capabilities: neovim },
	"no capability": { capabilities: {} },
};

suite("all requests", () => {
	test("are those that the server declares", async () => {
		const { initialized, client } = await begin("VS Code");
		const declared = Object.keys(initialized.capabilities).filter((it) => it.endsWith("Provider"));
		const standard = methods.filter((it) => it.startsWith("textDocument/"));
		// To prepare a rename is a part of that.
		const offered = standard.filter((it) => !it.endsWith("prepareRename"));
		const providers = offered.map((it) => `${it.slice("textDocument/".length)}Provider`);
		assert.deepEqual(declared.toSorted(), [...providers, "workspaceSymbolProvider"].toSorted());
		const own = Object.values(messages).filter((it) => !answeredByClients.includes(it));
		const known = methods.filter((it) => it.startsWith("postmortem/"));
		assert.deepEqual(own.toSorted(), known.toSorted());
		for (const method of methods) {
			const [answer] = await askAll(client, [method], { uri: "file:///work/a.md" });
			assert.notEqual(answer?.code, ErrorCodes.MethodNotFound, method);
		}
	});

	for (const name of Object.keys(clients)) {
		test(`are answered to ${name} where nothing is open`, async () => {
			const session = await begin(name);
			const { client, textDocument } = session;
			for (const uri of ["file:///work/never.md", "", "%", "file:///%E0%A4%A", "git:/a.md?{}"]) {
				assertAnswered(await askAll(client, methods, { uri }));
			}
			await client.sendNotification("textDocument/didClose", { textDocument });
			assertAnswered(await askAll(client, methods, textDocument));
			await assertAlive(session);
		});

		test(`are answered to ${name} wherever they ask`, async () => {
			const session = await begin(name);
			for (const place of [-1, 1e9, 2 ** 40, 0.5]) {
				const position = { line: place, character: place };
				const range = { start: position, end: start };
				assertAnswered(await askAll(session.client, methods, { ...session, position, range }));
			}
			await assertAlive(session);
		});

		test(`are answered to ${name} for a document with an odd name`, async () => {
			for (const uri of [
				"untitled:Untitled-1",
				"%",
				"file:///%E0%A4%A.md",
				"a\u0000b:c",
				"x".repeat(9_999),
			]) {
				const session = await begin(name, { uri });
				assertAnswered(await askAll(session.client, methods, session));
				await assertAlive(session);
			}
		});

		test(`may be cancelled at once by ${name}`, async () => {
			const session = await begin(name);
			assertAnswered(await askAll(session.client, methods, session, { isCancelled: true }));
			await assertAlive(session);
		});

		test(`may have any parameters from ${name}`, async () => {
			const session = await begin(name);
			const { client } = session;
			for (const params of oddParams) {
				const answers = methods.map((method) =>
					settled(method, client.sendRequest(method, params)),
				);
				for (const { method, code } of await Promise.all(answers)) {
					assert(code === undefined || isErrorCode(code), `${method} answered ${code}`);
				}
			}
			await assertAlive(session);
		});
	}
});

const answeredByClients: readonly string[] = [
	messages.readFileRequest,
	messages.listFilesRequest,
	messages.statFilesRequest,
	messages.writeFileRequest,
	messages.gitEventsRequest,
	messages.statusNotification,
	messages.reportsChangedNotification,
	messages.relatedChangedNotification,
	messages.configurationChangedNotification,
];
const methods = Object.keys(allRequests);
const oddParams: readonly (object | null)[] = [
	{},
	null,
	[],
	[null, 1, "x"],
	{ textDocument: null, uri: null, position: null, range: null, context: null, files: null },
	{ textDocument: { uri: 5 }, uri: 5, position: "x", range: 7, context: 1, files: 3, query: 4 },
	{
		textDocument: { uri: {} },
		uri: [],
		position: {},
		range: {},
		context: { only: 1 },
		files: [{}],
	},
];

interface Answer {
	readonly method: string;
	/** `undefined` for an answer that is none. */
	readonly code: number | undefined;
}

async function begin(name: string, more: SessionOptions = {}): Promise<TestSession> {
	const files = memoryFiles({
		"file:///work/b.md": text,
		"file:///work/c.md": "# C\n\n[a](a.md)\n",
	});
	const folders = [{ uri: "file:///work", name: "work" }];
	const uri = "file:///work/a.md";
	return open(text, { uri, files, folders, ...clients[name], ...more });
}

function askAll(
	client: TestSession["client"],
	methods: readonly string[],
	asked: Partial<Asked> & Pick<Asked, "uri">,
	{ isCancelled = false } = {},
): Promise<Answer[]> {
	const { uri, position = { line: 8, character: 4 }, range = whole } = asked;
	const answers = methods.map((method) => {
		const source = new CancellationTokenSource();
		const params = allRequests[method]?.({ uri, position, range });
		const answer = client.sendRequest<unknown>(method, params, source.token);
		if (isCancelled) source.cancel();
		return settled(method, answer);
	});
	return Promise.all(answers);
}

async function settled(method: string, answer: Promise<unknown>): Promise<Answer> {
	try {
		await answer;
		return { method, code: undefined };
	} catch (error) {
		assert(error instanceof ResponseError, String(error));
		return { method, code: error.code };
	}
}

/** With an answer, or with an error that a client knows what to do with. */
function assertAnswered(answers: readonly Answer[]): void {
	const wanted: readonly (number | undefined)[] = [
		undefined,
		// Where the client has not what it takes the request is not offered.
		ErrorCodes.MethodNotFound,
		LSPErrorCodes.RequestCancelled,
		LSPErrorCodes.RequestFailed,
	];
	assert.deepEqual(
		answers.filter(({ code }) => !wanted.includes(code)),
		[],
	);
}

function isErrorCode(code: number): boolean {
	const known: readonly number[] = [
		...Object.values(ErrorCodes),
		...Object.values(LSPErrorCodes),
	].filter((it) => typeof it === "number");
	return known.includes(code);
}

/** The server goes on as if nothing had been. */
async function assertAlive({ client, textDocument: { uri } }: TestSession): Promise<void> {
	const alive = { uri: "file:///work/alive.md", languageId: "markdown", version: 1, text };
	await client.sendNotification("textDocument/didOpen", { textDocument: alive });
	const preview = await client.sendRequest<messages.PreviewResult>("postmortem/preview", alive);
	assert.match(preview.change.parts.join(""), /Disk full/, uri);
}
