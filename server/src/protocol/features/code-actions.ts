import {
	type CodeAction,
	type CodeActionContext,
	CodeActionKind,
	type CodeActionParams,
	CodeActionTriggerKind,
} from "vscode-languageserver";
import { touches } from "../../core/text.ts";
import { adaptKind } from "../adapt-kind.ts";
import { configFixes, isConfigFile } from "../config-fixes.ts";
import { toCodeAction, toSpan } from "../convert.ts";
import { toDiagnostic } from "../diagnostic.ts";
import { fixAllKind } from "../fix-all-kind.ts";
import type { Feature, OpenReport, Session } from "../session.ts";
import { timelineKind } from "../timeline-kind.ts";

/** A quick fix for each fix of each finding under the selection, and what can be done to the timeline that it is in. */
export const codeActions: Feature = {
	capabilities: ({ codeActionLiterals, resolvesCodeActions }) =>
		codeActionLiterals
			? {
					codeActionProvider: {
						codeActionKinds: [CodeActionKind.QuickFix, timelineKind, fixAllKind],
						...(resolvesCodeActions && { resolveProvider: true }),
					},
				}
			: {},
	register(session) {
		const { client, connection, checked } = session;
		if (!client.codeActionLiterals) return;

		connection.onCodeAction(async (params) => {
			const { context, textDocument } = params;
			if (isConfigFile(textDocument.uri)) {
				return wants(context, CodeActionKind.QuickFix) ? configFixes(params) : [];
			}

			const open = await checked(textDocument.uri);
			if (open?.detection.isReport) return actionsFor(session, open, params);
			const isIndexPage = open?.hasIndex && wants(context, CodeActionKind.QuickFix);
			return isIndexPage ? fixesFor(session, open, params) : [];
		});
		if (client.resolvesCodeActions) {
			connection.onCodeActionResolve(async (action) => {
				const { resolveTimelineAction } = await import("../timeline-code-actions.ts");
				return resolveTimelineAction(session, action);
			});
		}
	},
};

async function actionsFor(
	session: Session,
	open: OpenReport,
	params: CodeActionParams,
): Promise<CodeAction[]> {
	const { context } = params;
	const fixes = wants(context, CodeActionKind.QuickFix)
		? await fixesFor(session, open, params)
		: [];
	// Asked for with each move of the caret, they would light a bulb at every entry.
	const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
	const others =
		isAsked && mayWant(context, timelineKind) ? await rewrite(session, open, params) : [];
	const links = isAsked && mayWant(context, timelineKind) ? await link(session, open, params) : [];
	const adapting = wantsByName(context, adaptKind) ? await adapt(session, open, params) : [];
	const all = wantsByName(context, fixAllKind) ? await allFixes(session, open) : [];
	const rewriting = [...others, ...links].filter(({ kind = "" }) => wants(context, kind));
	return [...fixes, ...rewriting, ...adapting, ...all];
}

async function rewrite(...wanted: ActionParameters): Promise<CodeAction[]> {
	const { timelineCodeActions } = await import("../timeline-code-actions.ts");
	return timelineCodeActions(...wanted);
}

async function link(...wanted: ActionParameters): Promise<CodeAction[]> {
	const { relatedCodeActions } = await import("../related-code-actions.ts");
	return relatedCodeActions(...wanted);
}

async function adapt(...wanted: ActionParameters): Promise<CodeAction[]> {
	const { adaptCodeActions } = await import("../adapt-code-action.ts");
	return adaptCodeActions(...wanted);
}

type ActionParameters = [session: Session, open: OpenReport, params: CodeActionParams];

async function allFixes(session: Session, open: OpenReport): Promise<CodeAction[]> {
	const { fixAll } = await import("../fix-all.ts");
	return fixAll(session, open);
}

/** A kind is asked for by its own name, by one that it is below, by the empty kind, which holds all, and by naming none. */
function wants(context: CodeActionContext, kind: string): boolean {
	const { only = [] } = context;
	return only.length === 0 || only.includes("") || wantsByName(context, kind);
}

/** What changes the whole file is never offered unasked. */
function wantsByName({ only = [] }: CodeActionContext, kind: string): boolean {
	return only.some((it) => it !== "" && `${kind}.`.startsWith(`${it}.`));
}

/** True when the kind, or one below it, is asked for. */
function mayWant(context: CodeActionContext, kind: string): boolean {
	return wants(context, kind) || (context.only ?? []).some((it) => it.startsWith(`${kind}.`));
}

async function fixesFor(
	{ client }: Session,
	{ document, report, findings }: OpenReport,
	{ range }: CodeActionParams,
): Promise<CodeAction[]> {
	const { ignoreFixes } = await import("../../core/suppression.ts");
	const selected = toSpan(document, range);
	return findings().flatMap((finding) => {
		const isHere = touches(finding.span, selected);
		// To make fixes may take long, and those of a problem that tells of no other place stand with it.
		if (!isHere && !finding.related) return [];

		const all = (finding.fixes ?? []).filter(({ rename }) => !rename || client.renamesFiles);
		const fixes = all.filter(({ place }) => (place ? touches(place, selected) : isHere));
		const ignored = isHere ? ignoreFixes(report, finding) : [];
		if (fixes.length + ignored.length === 0) return [];

		const diagnostic = toDiagnostic(document, finding, client);
		// What is done to the file itself is for the writer to choose, never the usual way.
		return [...fixes, ...ignored].map((fix) =>
			toCodeAction(
				document,
				{ fix, diagnostic, isPreferred: fix === all[0] && !fix.rename },
				client,
			),
		);
	});
}
