import {
	type Disposable,
	type LanguageStatusItem,
	LanguageStatusSeverity,
	languages,
} from "vscode";
import type { StatusParams } from "../../../server/src/protocol/messages.ts";
import type { ActiveReport } from "../active-report.ts";
import type { Server } from "../server.ts";

/** The item behind the `{}` of the status bar: is this file a report, why, and how many findings. */
export function showStatus(activeReport: ActiveReport, server: Server): Disposable {
	const item = languages.createLanguageStatusItem("postmortem.status", { language: "markdown" });
	item.name = "Postmortem";
	let isFailed = false;
	const update = () => (isFailed ? showFailure(item) : show(item, activeReport.status));
	update();
	const subscriptions = [
		item,
		activeReport.onDidChange(update),
		server.onFailed((value) => {
			isFailed = value;
			update();
		}),
	];
	return {
		dispose() {
			for (const subscription of subscriptions) subscription.dispose();
		},
	};
}

function show(item: LanguageStatusItem, status: StatusParams | undefined): void {
	item.severity = LanguageStatusSeverity.Information;
	item.command = status?.limit === undefined ? change : raiseLimit;
	item.busy = status === undefined;
	item.text = status ? headline(status) : "Postmortem";
	item.detail = status ? detail(status) : "";
}

const change = { title: "Change…", command: "postmortem.showStatus" };
const raiseLimit = {
	title: "Change Limit…",
	command: "workbench.action.openSettings",
	arguments: ["postmortem.maxFileSize"],
};

function showFailure(item: LanguageStatusItem): void {
	item.severity = LanguageStatusSeverity.Error;
	item.command = { title: "Restart Server", command: "postmortem.restartServer" };
	item.busy = false;
	item.text = "The Postmortem server is not running";
	item.detail = "";
}

/** `Postmortem: 3 findings`, or `Not a postmortem`. */
function headline({ isReport, findings, limit }: StatusParams): string {
	if (!isReport) return "Not a postmortem";
	if (limit !== undefined) return "Postmortem: sections only";

	const count = findings.error + findings.warning + findings.info + findings.hint;
	if (count === 0) return "Postmortem: no findings";
	return count === 1 ? "Postmortem: 1 finding" : `Postmortem: ${count} findings`;
}

/** The popup is narrow: why a report is one stands in the menu that the item opens. */
function detail({ isReport, template, reason, limit }: StatusParams): string {
	if (limit !== undefined) return `Larger than ${limit} MB, so nothing in it is checked`;
	return isReport && template.name !== "" ? `Template ${template.name}` : reason;
}
