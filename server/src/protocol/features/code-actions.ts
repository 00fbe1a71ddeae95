import {
	type CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type CodeActionParams,
	CodeActionTriggerKind,
} from "vscode-languageserver";
import { ignoreFixes } from "../../core/suppression.ts";
import { touches } from "../../core/text.ts";
import { toCodeAction, toDiagnostic, toSpan } from "../convert.ts";
import type { Feature, OpenReport, Session } from "../session.ts";
import {
	resolveTimelineAction,
	timelineCodeActions,
	timelineKind,
} from "../timeline-code-actions.ts";

/** A quick fix for each fix of each finding under the selection, and what can be done to the timeline that it is in. */
export const codeActions: Feature = {
	capabilities: ({ codeActionLiterals, resolvesCodeActions }) =>
		codeActionLiterals
			? {
					codeActionProvider: {
						codeActionKinds: [CodeActionKind.QuickFix, timelineKind],
						...(resolvesCodeActions && { resolveProvider: true }),
					},
				}
			: {},
	register(session) {
		const { client, connection, report } = session;
		if (!client.codeActionLiterals) return;

		connection.onCodeAction(async (params) => {
			const open = await report(params.textDocument.uri);
			if (!open) return [];

			const fixes = wants(params.context, CodeActionKind.QuickFix)
				? fixesFor(session, open, params)
				: [];
			// Asked for with each move of the caret, they would light a bulb at every entry.
			const isAsked = params.context.triggerKind !== CodeActionTriggerKind.Automatic;
			const others =
				isAsked && mayWant(params.context, timelineKind)
					? await timelineCodeActions(session, open, params)
					: [];
			return [...fixes, ...others.filter(({ kind = "" }) => wants(params.context, kind))];
		});
		if (client.resolvesCodeActions) {
			connection.onCodeActionResolve((action) => resolveTimelineAction(session, action));
		}
	},
};

/** A kind is asked for by its own name, by one that it is below, by the empty kind, which holds all, and by naming none. */
function wants({ only = [] }: CodeActionContext, kind: string): boolean {
	return only.length === 0 || only.some((it) => it === "" || `${kind}.`.startsWith(`${it}.`));
}

/** True when the kind, or one below it, is asked for. */
function mayWant(context: CodeActionContext, kind: string): boolean {
	return wants(context, kind) || (context.only ?? []).some((it) => it.startsWith(`${kind}.`));
}

function fixesFor(
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
