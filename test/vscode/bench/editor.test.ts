import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands, type Event, Position, type TextEditor, Uri, window, workspace } from "vscode";
import { api } from "../suite/api.ts";
import { openReport } from "../suite/open-report.ts";
import { poll } from "../suite/poll.ts";

/** Measures in a real window with the `report.md` of the folder `BENCH_FOLDER`, and writes `figures.json` there: milliseconds. */
suite("bench", () => {
	test("activation and preview", async () => {
		const began = performance.now();
		const { preview } = await api();
		const activation = performance.now() - began;
		const editor = await previewed(readFileSync(join(shared, "report.md"), "utf8"));
		const updates: number[] = [];
		for (let count = 0; count < warmUp + runs; count++) {
			// As fast as people type.
			await new Promise((resolve) => setTimeout(resolve, 150));
			const word = `w${count}w`;
			const shown = until(preview.onDidShow, () => preview.shown.html.includes(word));
			const changed = until(workspace.onDidChangeTextDocument, () => true);
			void editor.edit((edit) => edit.insert(place(editor, count), `${word} `));
			const from = await changed;
			const to = await shown;
			if (count >= warmUp) updates.push(to - from);
		}
		writeFileSync(join(shared, "figures.json"), JSON.stringify({ activation, updates }));
	}).timeout(120_000);
});

const shared = process.env.BENCH_FOLDER ?? "";
const warmUp = 10;
const runs = 40;

/** The editor of a report whose preview is shown. */
async function previewed(text: string): Promise<TextEditor> {
	const [folder] = workspace.workspaceFolders ?? [];
	if (!folder) throw new Error("No folder is open.");
	const name = "2026-03-01-incident.md";
	await workspace.fs.writeFile(Uri.joinPath(folder.uri, name), Buffer.from(text));
	const editor = await openReport(name);
	await commands.executeCommand("postmortem.preview", editor.document.uri);
	const { preview } = await api();
	await poll(() => preview.shown.elements > 0, 20);
	return window.showTextDocument(editor.document, editor.viewColumn);
}

/** In the summary, and along the timeline. */
function place({ document }: TextEditor, count: number): Position {
	const lines = [7, 20, Math.round(document.lineCount / 2), document.lineCount - 20];
	return new Position(lines[count % lines.length] ?? 7, 24);
}

/** When it first holds after an event, as `performance.now()` counts. */
function until(event: Event<unknown>, holds: () => boolean): Promise<number> {
	return new Promise((resolve) => {
		const listening = event(() => {
			if (!holds()) return;
			listening.dispose();
			resolve(performance.now());
		});
	});
}
