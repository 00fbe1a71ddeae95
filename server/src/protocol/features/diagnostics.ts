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
import type { Feature, OpenReport, Session } from "../session.ts";
import { sendStatus } from "../status.ts";
import { isToBeChecked } from "../understanding.ts";

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
	const open = await session.checked(textDocument.uri);
	if (token.isCancellationRequested) {
		return new ResponseError(LSPErrorCodes.RequestCancelled, "The client cancelled the request.");
	}
	if (!open) return closed(session, textDocument.uri);

	onRead(open);
	sendStatus(session, open);
	const items = diagnosticsOf(session, open);
	// Marks move with what is typed, so each version needs its own, though the findings be the same.
	const resultId = `${open.version}-${hash(JSON.stringify(items))}`;
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

/** None for what is no report, no template and no index page. */
export function diagnosticsOf({ client }: Session, open: OpenReport): Diagnostic[] {
	if (!isToBeChecked(open)) return [];

	return open.findings().map((finding) => {
		// The rules' page tells of rules only.
		const isRule = !open.isTemplate && !open.isSketch && finding.rule !== indexPageRule;
		const codeDescription = client.codeDescription && isRule;
		return toDiagnostic(open.document, finding, { ...client, codeDescription });
	});
}
