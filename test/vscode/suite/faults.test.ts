import assert from "node:assert/strict";
import {
	commands,
	type Diagnostic,
	languages,
	type TextDocument,
	type TextEditor,
	window,
	workspace,
} from "vscode";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { serverProcess } from "./server-process.ts";
import { told } from "./sightings.ts";
import { writtenReport } from "./written-report.ts";

/** The same moments again: `TEST_SEED=7 npm run test:vscode`. */
const seed = Number(process.env.TEST_SEED ?? 2026);
const words = "Lamps out at Wendmere";
const text = [
	`# Postmortem: ${words}`,
	"## Timeline",
	"- 14:05 UTC: It fails.\n- 14:20 UTC: It is restored.",
	"## Impact",
	"TBD",
	"",
].join("\n\n");

suite("a server that is killed", function () {
	this.timeout(120_000);
	const random = randomNumbers(seed);
	let editor: TextEditor;

	suiteSetup(async function () {
		if (process.platform === "win32") this.skip();
		console.log(`the moments are those of TEST_SEED=${seed}`);
		editor = await writtenReport("postmortem-lamps.md", text);
		await commands.executeCommand("postmortem.preview", editor.document.uri);
		await commands.executeCommand("postmortem.reports.focus");
		await window.showTextDocument(editor.document, editor.viewColumn);
		await isWhole(editor.document);
	});

	/** What the user has not noticed does not count towards giving up. */
	setup(async () => (await api()).server.restart());

	test("right after an edit, comes back and has seen it", () =>
		survives(() => type(editor, "TBD")));

	test("during a request, comes back and answers the next one", () =>
		survives(async () => {
			await type(editor, "TBD");
			const { document } = editor;
			void commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
			void commands.executeCommand(
				"vscode.executeHoverProvider",
				document.uri,
				editor.selection.start,
			);
		}));

	test("while it reads the folder, comes back and reads it", () =>
		survives(async () => {
			const { server, reports } = await api();
			await server.restart();
			void reports.reload();
		}));

	for (const round of [1, 2, 3]) {
		test(`at any moment, comes back with nothing lost (${round})`, () =>
			survives(async () => {
				for (const _ of Array(1 + Math.floor(random() * 4))) await type(editor, "TBD");
				await pause(random() * 400);
			}));
	}

	test("leaves undo as it was", async () => {
		const { document } = editor;
		const before = document.getText();
		await survives(() => type(editor, "TBD"));
		await commands.executeCommand("undo");
		assert.equal(document.getText(), before);
		await isWhole(document);
	});

	test("again and again stays down, says so, and is there again when it is restarted", async () => {
		const { server, activeReport } = await api();
		for (const crash of [1, 2, 3, 4, 5]) {
			await poll(() => server.isRunning && server.crashes === crash - 1, 30);
			await kill();
			await poll(() => server.crashes === crash);
		}
		await poll(() => !server.isRunning);
		await told(/stopped again and again.*Your text is safe; restart the server/);
		await commands.executeCommand("postmortem.restartServer");
		await poll(() => server.isRunning && activeReport.status);
		await isWhole(editor.document);
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.files.revert");
		await commands.executeCommand("workbench.action.closeAllEditors");
		await workspace.fs.delete(editor.document.uri);
	});

	/** Kills the server when `during` is over; the text stays, and all that is told of it comes back. */
	async function survives(during: () => Promise<unknown>): Promise<void> {
		const { server } = await api();
		await during();
		const { document } = editor;
		const before = { text: document.getText(), version: document.version };
		await kill();
		await poll(() => server.crashes > 0);
		await poll(() => server.isRunning, 30);
		await isWhole(document);
		assert.deepEqual({ text: document.getText(), version: document.version }, before);
	}
});

async function kill(): Promise<void> {
	process.kill(await poll(() => serverProcess(), 20), "SIGKILL");
}

/** A line of its own above the end. */
async function type({ document, edit }: TextEditor, typed: string): Promise<void> {
	const end = document.lineAt(document.lineCount - 1).range.end;
	assert.ok(await edit((it) => it.insert(end, `${typed}\n\n`)));
}

/** Waits until findings, preview and view tell of the text as it is. */
async function isWhole(document: TextDocument): Promise<void> {
	const { preview, reports } = await api();
	const lines = document.getText().split("\n");
	const expected = lines.flatMap((line, index) => (line === "TBD" ? index : []));
	await poll(() => {
		assert.deepEqual(placeholders(document), expected);
		return true;
	}, 30);
	await poll(() => {
		const { html, elements } = preview.shown;
		return elements > 0 && html.split(">TBD</p>").length - 1 === expected.length;
	}, 20);
	await poll(async () => {
		const { reports: known } = await reports.fresh();
		return [...known.values()].some(({ title }) => title.includes(words));
	}, 20);
}

function placeholders({ uri }: TextDocument): number[] {
	const found = languages.getDiagnostics(uri).filter(({ code }) => isPlaceholder(code));
	return found.map(({ range }) => range.start.line).sort((a, b) => a - b);
}

/** The rule that found it is the code, by itself or with the address of its page. */
function isPlaceholder(code: Diagnostic["code"]): boolean {
	return (typeof code === "object" ? code.value : code) === "placeholder";
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Numbers from 0 to 1, the same for one seed (mulberry32). */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
