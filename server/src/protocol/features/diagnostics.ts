import {
	type CancellationToken,
	type Diagnostic,
	type DiagnosticServerCancellationData,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	LSPErrorCodes,
	ResponseError,
} from "vscode-languageserver";
import { indexPageRule } from "../../core/index-page/index-page-rule.ts";
import { hash } from "../../workspace/fingerprint.ts";
import { toDiagnostic, toPlainDiagnostic } from "../diagnostic.ts";
import { followListed } from "../follow-listed.ts";
import { inPieces, inPiecesWhile } from "../in-pieces.ts";
import type { Feature, OpenReport, Session } from "../session.ts";
import { sendStatus } from "../status.ts";
import { isAsItWas, isToBeChecked } from "../understanding.ts";

/** For clients that ask for diagnostics themselves; the others get them from push-diagnostics. */
export const diagnostics: Feature = {
	capabilities: ({ pullsDiagnostics }) =>
		pullsDiagnostics
			? {
					diagnosticProvider: {
						identifier: "postmortem",
						interFileDependencies: false,
						workspaceDiagnostics: true,
					},
				}
			: {},
	register(session) {
		const { client, connection, onSettings, targets } = session;
		if (!client.pullsDiagnostics) return;

		const refresh = () => {
			if (!client.refreshesDiagnostics) return;
			connection.languages.diagnostics.refresh().then(undefined, () => undefined);
		};
		const onRead = followListed(session, refresh);
		connection.languages.diagnostics.on((params, token) =>
			answer(session, { ...params, onRead }, token),
		);
		connection.languages.diagnostics.onWorkspace(async (params, token, _progress, chunks) => {
			const { workspaceDiagnostics } = await import("../workspace-diagnostics.ts");
			return workspaceDiagnostics(session, params, token, chunks);
		});
		onSettings(refresh);
		targets.onLearn(refresh);
	},
};

type Answer = DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>;

type Asked = DocumentDiagnosticParams & { readonly onRead: (open: OpenReport) => void };

async function answer(
	session: Session,
	{ textDocument, previousResultId, onRead }: Asked,
	token: CancellationToken,
): Promise<Answer> {
	const found = await diagnosticsIn(session, textDocument.uri);
	if (token.isCancellationRequested) {
		return new ResponseError(LSPErrorCodes.RequestCancelled, "The client cancelled the request.");
	}
	if (!found) return closed(session, textDocument.uri);

	const { open, items } = found;
	onRead(open);
	sendStatus(session, open);
	// Marks move with what is typed, so each version needs its own, though the findings be the same.
	const resultId = `${open.version}-${await inPieces(printSteps(items), session.later)}`;
	return resultId === previousResultId
		? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
		: { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Asked once more after it was closed: what is known from the workspace stays in the list of problems. */
function closed({ index, client }: Session, uri: string): Answer {
	const findings = index.at(uri)?.findings ?? [];
	const items = findings.map((finding) => toPlainDiagnostic(uri, finding, client));
	return { kind: DocumentDiagnosticReportKind.Full, items };
}

/** What is said of an open document as it is now; `undefined` for one that is not open. */
export async function diagnosticsIn(
	session: Session,
	uri: string,
): Promise<{ readonly open: OpenReport; readonly items: Diagnostic[] } | undefined> {
	for (;;) {
		const open = await session.checked(uri);
		if (!open) return undefined;

		const isWanted = () => isAsItWas(session.documents, open);
		const items = await inPiecesWhile(isWanted, diagnosticSteps(session, open), session.later);
		if (items) return { open, items };
	}
}

/** None for what is no report, no template and no index page. */
function* diagnosticSteps(
	{ client }: Session,
	open: OpenReport,
): Generator<undefined, Diagnostic[]> {
	const items: Diagnostic[] = [];
	if (!isToBeChecked(open)) return items;

	for (const finding of open.findings()) {
		if (items.length % inOneStep === inOneStep - 1) yield;
		// The rules' page tells of rules only.
		const isRule = !open.isTemplate && !open.isSketch && finding.rule !== indexPageRule;
		const codeDescription = client.codeDescription && isRule;
		items.push(toDiagnostic(open.document, finding, { ...client, codeDescription }));
	}
	return items;
}

/** A few letters that are the same for the same diagnostics. */
function* printSteps(items: readonly Diagnostic[]): Generator<undefined, string> {
	const prints: string[] = [];
	for (let from = 0; from < items.length; from += inOneStep) {
		if (from > 0) yield;
		prints.push(hash(JSON.stringify(items.slice(from, from + inOneStep))));
	}
	return prints.length > 1 ? hash(prints.join()) : prints.join();
}

/** Diagnostics; a report that is pasted together may have a hundred thousand. */
const inOneStep = 1000;
