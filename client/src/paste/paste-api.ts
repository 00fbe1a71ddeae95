import * as vscode from "vscode";
import { isRecord } from "../is-record.ts";

/** What VS Code offers to those who add a way to paste, since its version 1.97; older ones have nothing of it. */
export interface PasteApi {
	readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
	readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteKind; readonly Text: PasteKind };
	readonly languages: {
		registerDocumentPasteEditProvider(
			selector: vscode.DocumentSelector,
			provider: PasteProvider,
			metadata: {
				readonly providedPasteEditKinds: readonly PasteKind[];
				readonly pasteMimeTypes: readonly string[];
			},
		): vscode.Disposable;
	};
}

interface PasteKind {
	append(...parts: readonly string[]): PasteKind;
}

export interface PasteEdit {
	additionalEdit?: vscode.WorkspaceEdit;
	yieldTo?: readonly PasteKind[];
}

export interface PasteProvider {
	provideDocumentPasteEdits(
		document: vscode.TextDocument,
		ranges: readonly vscode.Range[],
		clipboard: vscode.DataTransfer,
	): Promise<PasteEdit[] | undefined>;
}

/** `undefined` in a VS Code that is too old. */
export function pasteApi(): PasteApi | undefined {
	const api: unknown = vscode;
	return isPasteApi(api) ? api : undefined;
}

function isPasteApi(api: unknown): api is PasteApi {
	return (
		isRecord(api) &&
		typeof api.DocumentPasteEdit === "function" &&
		typeof api.DocumentDropOrPasteEditKind === "function" &&
		isRecord(api.languages) &&
		typeof api.languages.registerDocumentPasteEditProvider === "function"
	);
}
