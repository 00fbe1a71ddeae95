import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseReport } from "../core/parse.ts";
import type { Report } from "../core/report.ts";
import type { Edit } from "../core/text.ts";
import type { Client } from "./client.ts";
import { toTextEdit } from "./convert.ts";
import { openAt } from "./linked-place.ts";
import type { Session } from "./session.ts";

/** A report as it is at this moment: what the editor shows counts before what is on disk. */
export interface FreshReport {
	readonly document: TextDocument;
	/** `null` for what is not open. */
	readonly version: number | null;
	readonly report: Report;
}

/** `undefined` for a file that cannot be read. */
export async function freshReport(session: Session, uri: string): Promise<FreshReport | undefined> {
	const open = openAt(session, uri);
	const text = open ? open.getText() : await session.files.read(uri);
	if (text === undefined) return undefined;

	const document = open ?? TextDocument.create(uri, "markdown", 0, text);
	return { document, version: open?.version ?? null, report: parseReport(text) };
}

/** Edits of one report among several. */
export interface ReportEdits {
	readonly fresh: FreshReport;
	readonly edits: readonly Edit[];
}

/** All of them as one change, which a client that shows changes beforehand calls `label`; `null` when there are none. */
export function toJointEdit(
	client: Client,
	all: readonly ReportEdits[],
	label: string,
): WorkspaceEdit | null {
	const some = all.filter(({ edits }) => edits.length > 0);
	if (some.length === 0) return null;
	if (!client.documentChanges) {
		const changes = some.map(
			({ fresh: { document }, edits }) =>
				[document.uri, edits.map((edit) => toTextEdit(document, edit))] as const,
		);
		return { changes: Object.fromEntries(changes) };
	}

	const documentChanges = some.map((it) => toDocumentEdit(client, it));
	const changeAnnotations = { [annotation]: { label, needsConfirmation: false } };
	return { documentChanges, ...(client.changeAnnotations && { changeAnnotations }) };
}

function toDocumentEdit(
	{ changeAnnotations }: Client,
	{ fresh: { document, version }, edits }: ReportEdits,
): TextDocumentEdit {
	const textEdits = edits.map((edit) => {
		const textEdit = toTextEdit(document, edit);
		return changeAnnotations ? { ...textEdit, annotationId: annotation } : textEdit;
	});
	return { textDocument: { uri: document.uri, version }, edits: textEdits };
}

const annotation = "links";
