import { Disposable } from "vscode";
import {
	type PasteTimelineParams,
	type PasteTimelineResult,
	pasteTimelineRequest,
} from "../../../server/src/protocol/messages.ts";
import type { ActiveReport } from "../active-report.ts";
import type { Server } from "../server.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import { pasteApi } from "./paste-api.ts";

/** Offers “Paste as Timeline” beside the normal paste, in reports and for what tells events. */
export function registerPaste(server: Server, activeReport: ActiveReport): Disposable {
	const api = pasteApi();
	if (!api) return Disposable.from();

	const { DocumentPasteEdit, DocumentDropOrPasteEditKind: kinds, languages } = api;
	const kind = kinds.Empty.append("markdown", "postmortem", "timeline");
	return languages.registerDocumentPasteEditProvider(
		{ language: "markdown" },
		{
			async provideDocumentPasteEdits({ uri }, [range], clipboard) {
				const isReport = activeReport.statusOf(uri)?.isReport === true && server.isRunning;
				const text = isReport ? await clipboard.get("text/plain")?.asString() : undefined;
				if (!text || !mayTellEvents(text)) return undefined;

				const html = await clipboard.get("text/html")?.asString();
				const params: PasteTimelineParams = {
					uri: uri.toString(),
					text,
					...(html && { html }),
					...(range && { position: range.start }),
				};
				const found = await server.ask<PasteTimelineResult>(pasteTimelineRequest, params);
				if (!found || found.added === 0) return undefined;

				const edit = new DocumentPasteEdit("", "Paste as Timeline", kind);
				edit.additionalEdit = workspaceEdit(uri, found.edits);
				edit.yieldTo = [kinds.Text];
				return [edit];
			},
		},
		{ providedPasteEditKinds: [kind], pasteMimeTypes: ["text/plain", "text/html"] },
	);
}

/** Spares the server what cannot: a word, an address, a whole file. */
function mayTellEvents(text: string): boolean {
	return text.length < 300_000 && /\d/.test(text) && (text.includes("\n") || /^\s*[[{]/.test(text));
}
