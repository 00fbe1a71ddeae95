import { asOtherText, asReport, editBetween } from "../../core/treat-as.ts";
import { toTextEdit } from "../convert.ts";
import { type PlainEdit, type TreatAsParams, treatAsRequest } from "../messages.ts";
import type { Feature, OpenReport } from "../session.ts";

/** The edit that says in the text whether it is a report; the client applies it. `null` when it is so already. */
export const treatAs: Feature = {
	capabilities: () => ({}),
	register({ connection, read }) {
		connection.onRequest(
			treatAsRequest,
			async ({ uri, isReport }: TreatAsParams): Promise<PlainEdit | null> => {
				const open = await read(uri);
				if (!open || open.detection.isReport === isReport) return null;

				const edit = editBetween(open.report.text, wantedText(open, isReport));
				return edit ? toTextEdit(open.document, edit) : null;
			},
		);
	},
};

function wantedText({ report, again }: OpenReport, isReport: boolean): string {
	return isReport
		? asReport(report, (text) => again(text).detection.isReport)
		: asOtherText(report);
}
