import {
	type Disposable,
	type LanguageStatusItem,
	LanguageStatusSeverity,
	languages,
} from "vscode";
import type { StatusParams } from "../../../server/src/protocol/messages.ts";
import type { ActiveReport } from "../active-report.ts";

/** The item behind the `{}` of the status bar: is this file a report, why, and how many findings. */
export function showStatus(activeReport: ActiveReport): Disposable {
	const item = languages.createLanguageStatusItem("postmortem.status", { language: "markdown" });
	item.name = "Postmortem";
	item.command = { title: "Change…", command: "postmortem.showStatus" };
	const update = () => show(item, activeReport.status);
	update();
	const subscription = activeReport.onDidChange(update);
	return {
		dispose() {
			subscription.dispose();
			item.dispose();
		},
	};
}

function show(item: LanguageStatusItem, status: StatusParams | undefined): void {
	item.severity = LanguageStatusSeverity.Information;
	item.busy = status === undefined;
	item.text = status ? headline(status) : "Postmortem";
	item.detail = status ? detail(status) : "";
}

/** `Postmortem: 3 findings`, or `Not a postmortem`. */
export function headline({ isReport, findings }: StatusParams): string {
	if (!isReport) return "Not a postmortem";

	const count = findings.error + findings.warning + findings.info + findings.hint;
	if (count === 0) return "Postmortem: no findings";
	return count === 1 ? "Postmortem: 1 finding" : `Postmortem: ${count} findings`;
}

/** The popup is narrow: why a report is one stands in the menu that the item opens. */
function detail({ isReport, template, reason }: StatusParams): string {
	return isReport && template.name !== "" ? `Template ${template.name}` : reason;
}
