import {
	type CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type CodeActionParams,
} from "vscode-languageserver";
import { ignoreFixes } from "../../core/suppression.ts";
import { touches } from "../../core/text.ts";
import { toCodeAction, toDiagnostic, toSpan } from "../convert.ts";
import type { Feature, OpenReport, Session } from "../session.ts";

/** A quick fix for each fix of each finding under the selection. */
export const codeActions: Feature = {
	capabilities: ({ codeActionLiterals }) =>
		codeActionLiterals
			? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }
			: {},
	register(session) {
		const { client, connection, report } = session;
		if (!client.codeActionLiterals) return;

		connection.onCodeAction(async (params) => {
			if (!wantsQuickFixes(params.context)) return [];

			const open = await report(params.textDocument.uri);
			return open ? actionsFor(session, open, params) : [];
		});
	},
};

/** `quickfix` is asked for by its own name, by the empty kind, which holds all, and by naming none. */
function wantsQuickFixes({ only = [] }: CodeActionContext): boolean {
	const kinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.Empty];
	return only.length === 0 || only.some((kind) => kinds.includes(kind));
}

function actionsFor(
	{ client }: Session,
	{ document, report, findings }: OpenReport,
	{ range }: CodeActionParams,
): CodeAction[] {
	const selected = toSpan(document, range);
	return findings()
		.filter(({ span }) => touches(span, selected))
		.flatMap((finding) => {
			const diagnostic = toDiagnostic(document, finding, client);
			const [preferred] = finding.fixes ?? [];
			return [...(finding.fixes ?? []), ...ignoreFixes(report, finding)].map((fix) =>
				toCodeAction(document, { fix, diagnostic, isPreferred: fix === preferred }, client),
			);
		});
}
