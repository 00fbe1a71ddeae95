import type {
	ChangeAnnotation,
	CodeAction,
	CodeActionParams,
	WorkspaceEdit,
} from "vscode-languageserver";
import { touches } from "../core/text.ts";
import { adaptKind } from "./adapt-kind.ts";
import { toSpan, toTextEdit, toWorkspaceEdit } from "./convert.ts";
import type { OpenReport, Session } from "./session.ts";
import { stepsTo } from "./steps-to-template.ts";

/** On a heading: bring the report to the template that it follows. None when it has that structure. */
export function adaptCodeActions(
	{ client }: Session,
	open: OpenReport,
	{ range }: CodeActionParams,
): CodeAction[] {
	const { document, report, template } = open;
	const selected = toSpan(document, range);
	if (!report.sections.some(({ headingSpan }) => touches(headingSpan, selected))) return [];

	const steps = stepsTo(open, template);
	if (steps.length === 0) return [];

	const edit = client.changeAnnotations
		? annotatedEdit(open, steps)
		: toWorkspaceEdit(
				document,
				steps.flatMap(({ edits }) => edits),
				client,
			);
	return [{ title: `Adapt to template “${template.name}”`, kind: adaptKind, edit }];
}

/** Each step is shown before it is applied, and may be left out. */
function annotatedEdit({ document }: OpenReport, steps: ReturnType<typeof stepsTo>): WorkspaceEdit {
	const changeAnnotations: Record<string, ChangeAnnotation> = {};
	const edits = steps.flatMap(({ label, description, edits }) => {
		changeAnnotations[label] = { label, description, needsConfirmation: true };
		return edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId: label }));
	});
	const { uri, version } = document;
	return { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations };
}
