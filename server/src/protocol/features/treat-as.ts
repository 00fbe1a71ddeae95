import { toTextEdit } from "../convert.ts";
import { type PlainEdit, type TreatAsParams, treatAsRequest } from "../messages.ts";
import type { Feature } from "../session.ts";

/** The edit that says in the text whether it is a report; the client applies it. `null` when it is so already. */
export const treatAs: Feature = {
	capabilities: () => ({}),
	register({ connection, read }) {
		connection.onRequest(
			treatAsRequest,
			async ({ uri, isReport }: TreatAsParams): Promise<PlainEdit | null> => {
				const open = await read(uri);
				if (!open || open.detection.isReport === isReport) return null;

				const { asOtherText, asReport, editBetween } = await import("../../core/treat-as.ts");
				const { report, again } = open;
				const wanted = isReport
					? asReport(report, (text) => again(text).detection.isReport)
					: asOtherText(report);
				const edit = editBetween(report.text, wanted);
				return edit ? toTextEdit(open.document, edit) : null;
			},
		);
	},
};
