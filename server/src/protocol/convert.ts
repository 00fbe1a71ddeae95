import {
	type CodeAction,
	CodeActionKind,
	type CodeLens,
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	type Diagnostic,
	type DocumentSymbol,
	type FoldingRange,
	type Hover,
	type InlayHint,
	InsertTextFormat,
	type Position,
	type Range,
	RenameFile,
	type SymbolInformation,
	SymbolKind,
	TextEdit,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CodeLens as Lens } from "../core/features/code-lenses.ts";
import type { Completion } from "../core/features/completion.ts";
import type { HoverText } from "../core/features/hover.ts";
import type { InlayHint as Hint } from "../core/features/inlay-hints.ts";
import type { OutlineItem } from "../core/features/outline.ts";
import type { Fix } from "../core/rule.ts";
import type { Edit, Span } from "../core/text.ts";
import type { Client } from "./client.ts";
import { toMarkup } from "./markup.ts";

export function toRange(document: TextDocument, span: Span): Range {
	return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** A range that lies outside the document is cut to it. */
export function toSpan(document: TextDocument, range: Range): Span {
	return { start: toOffset(document, range.start), end: toOffset(document, range.end) };
}

export function toOffset(document: TextDocument, position: Position): number {
	return document.offsetAt(position);
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
	return TextEdit.replace(toRange(document, edit.span), edit.newText);
}

interface OfferedFix {
	readonly fix: Fix;
	/** What it settles, as the client knows it. */
	readonly diagnostic: Diagnostic;
	readonly isPreferred: boolean;
}

export function toCodeAction(
	document: TextDocument,
	{ fix, diagnostic, isPreferred }: OfferedFix,
	client: Client,
): CodeAction {
	return {
		title: fix.title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [diagnostic],
		...(client.codeActionIsPreferred && isPreferred && { isPreferred }),
		edit: fix.rename
			? { documentChanges: [toRename(document.uri, fix.rename.to)] }
			: toWorkspaceEdit(document, fix.edits, client),
	};
}

/** A file that has the name already stays: the client says so, and does nothing. */
function toRename(oldUri: string, name: string): RenameFile {
	const newUri = oldUri.slice(0, oldUri.lastIndexOf("/") + 1) + encodeURIComponent(name);
	return RenameFile.create(oldUri, newUri, { overwrite: false });
}

/** Bound to the document's version where the client can tell a stale edit from a fresh one. */
export function toWorkspaceEdit(
	document: TextDocument,
	edits: readonly Edit[],
	client: Client,
): WorkspaceEdit {
	const { uri, version } = document;
	const textEdits = edits.map((edit) => toTextEdit(document, edit));
	return client.documentChanges
		? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
		: { changes: { [uri]: textEdits } };
}

const symbolKinds = {
	section: SymbolKind.Namespace,
	entry: SymbolKind.Event,
	action: SymbolKind.Boolean,
};

export function toDocumentSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
	return {
		name: item.name || "(empty)",
		...(item.detail && { detail: item.detail }),
		kind: symbolKinds[item.kind],
		range: toRange(document, item.span),
		selectionRange: toRange(document, item.nameSpan),
		children: item.children.map((child) => toDocumentSymbol(document, child)),
	};
}

/** The same as a list, for clients that know no tree. */
export function toSymbolInformation(
	document: TextDocument,
	item: OutlineItem,
	containerName?: string,
): SymbolInformation[] {
	const name = item.name || "(empty)";
	const location = { uri: document.uri, range: toRange(document, item.span) };
	const own: SymbolInformation = {
		name,
		kind: symbolKinds[item.kind],
		location,
		...(containerName !== undefined && { containerName }),
	};
	return [own, ...item.children.flatMap((child) => toSymbolInformation(document, child, name))];
}

export function toFoldingRange(document: TextDocument, span: Span): FoldingRange {
	const { start, end } = toRange(document, span);
	return { startLine: start.line, endLine: end.line };
}

const completionKinds = {
	timestamp: CompletionItemKind.Event,
	milestone: CompletionItemKind.EnumMember,
	section: CompletionItemKind.Struct,
	value: CompletionItemKind.Value,
	link: CompletionItemKind.Reference,
};

/** In the order given. Timestamps and links depend on what is typed, so the client asks again as that grows. */
export function toCompletionList(
	document: TextDocument,
	completions: readonly Completion[],
	client: Client,
): CompletionList {
	const [first] = completions;
	const isShared = completions.every(({ span }) => isSameSpan(span, first?.span));
	const editRange =
		first && isShared && client.completionDefaults.includes("editRange")
			? toRange(document, first.span)
			: undefined;
	const items = completions.map((item, index) => {
		const text = client.snippets && item.snippet !== undefined ? item.snippet : item.newText;
		return {
			...toCompletionItem(item, client),
			sortText: String(index).padStart(3, "0"),
			...(editRange
				? { textEditText: text }
				: { textEdit: TextEdit.replace(toRange(document, item.span), text) }),
		};
	});
	const isIncomplete = completions.some(({ kind }) => kind === "timestamp" || kind === "link");
	return { isIncomplete, items, ...(editRange && { itemDefaults: { editRange } }) };
}

function toCompletionItem(item: Completion, client: Client): CompletionItem {
	const { label, kind, snippet, detail, documentation, filter } = item;
	const isSnippet = client.snippets && snippet !== undefined;
	return {
		label,
		kind: completionKinds[kind],
		...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
		...(detail && { detail }),
		...(filter !== undefined && { filterText: filter }),
		...(documentation && {
			documentation: toMarkup(documentation, client.markdownCompletion ? "markdown" : "plaintext"),
		}),
	};
}

function isSameSpan(a: Span, b: Span | undefined): boolean {
	return a.start === b?.start && a.end === b.end;
}

export function toHover(
	document: TextDocument,
	{ span, markdown }: HoverText,
	client: Client,
): Hover {
	const contents = toMarkup(markdown, client.markdownHover ? "markdown" : "plaintext");
	return { range: toRange(document, span), contents };
}

export function toInlayHint(document: TextDocument, { offset, label, tooltip }: Hint): InlayHint {
	return { position: document.positionAt(offset), label, tooltip, paddingLeft: true };
}

/** The commands are our client's own; they explain what the lens tells. */
export function toCodeLens(document: TextDocument, { span, title, about }: Lens): CodeLens {
	return {
		range: toRange(document, span),
		command: { title, command: lensCommands[about], arguments: [document.uri] },
	};
}

const lensCommands: Readonly<Record<Lens["about"], string>> = {
	metrics: "postmortem.explainMetrics",
	related: "postmortem.showRelated",
};
