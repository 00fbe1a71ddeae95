import type { CodeAction } from "vscode-languageserver";
import { applySafeFixes } from "../core/apply-safe-fixes.ts";
import { toWorkspaceEdit } from "./convert.ts";
import { fixAllKind } from "./fix-all-kind.ts";
import type { OpenReport, Session } from "./session.ts";

/** All that can be mended unasked, in one edit; nothing when there is nothing, or no end to it. */
export function fixAll({ client }: Session, open: OpenReport): CodeAction[] {
	const { document, report, findings, again } = open;
	const { edits, isStable } = applySafeFixes(report.text, (text) =>
		text === report.text ? findings() : again(text).findings(),
	);
	if (edits.length === 0 || !isStable) return [];

	const title = "Apply all safe fixes";
	return [{ title, kind: fixAllKind, edit: toWorkspaceEdit(document, edits, client) }];
}
