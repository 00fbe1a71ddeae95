import { commands as host, TextEditorRevealType, Uri, window, workspace } from "vscode";
import {
	type InsertRelatedParams,
	type InsertRelatedResult,
	insertRelatedRequest,
	type RelatedParams,
	type RelatedResult,
	relatedRequest,
} from "../../../server/src/protocol/messages.ts";
import { chooseRelated, type RelatedUse } from "../related/choose-related.ts";
import { editorOf, targetReport, toUri } from "../target-report.ts";
import { toRange, workspaceEdit } from "../workspace-edit.ts";
import type { Command, Extension } from "./command.ts";

/** The reports on incidents like that of the one in front, with why, and with what is still open there. */
export const relatedCommands: readonly Command[] = [
	{ id: "postmortem.showRelated", run: runs("open") },
	{ id: "postmortem.insertRelated", run: runs("insert") },
];

function runs(use: RelatedUse): Command["run"] {
	return async (extension, argument) => {
		const uri = targetReport(extension, toUri(argument));
		if (!uri) return;

		const chosen = await chooseRelated(relatedTo(extension, uri), use);
		if (!chosen) return;

		const target = Uri.parse(chosen.related.uri);
		if (chosen.use === "open") await host.executeCommand("vscode.open", target);
		else await insertLink(extension, uri, target);
	};
}

async function relatedTo({ server }: Extension, uri: Uri): Promise<RelatedResult["related"]> {
	const params: RelatedParams = { uri: uri.toString() };
	return (await server.ask<RelatedResult>(relatedRequest, params))?.related ?? [];
}

/** At the caret where that is in the report's sentences, else below a heading of its own; one undo takes it back. */
async function insertLink({ server }: Extension, uri: Uri, target: Uri): Promise<void> {
	const caret = editorOf(uri)?.selection.active;
	const position = caret && { line: caret.line, character: caret.character };
	const params: InsertRelatedParams = {
		uri: uri.toString(),
		target: target.toString(),
		...(position && { position }),
	};
	const result = await server.ask<InsertRelatedResult>(insertRelatedRequest, params);
	if (!result) return;
	if ("refused" in result) {
		void window.showInformationMessage(result.refused);
		return;
	}

	const isDone = await workspace.applyEdit(workspaceEdit(uri, [result.edit]));
	const range = toRange(result.edit.range);
	if (isDone) editorOf(uri)?.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
