import type { Severity } from "../core/rule.ts";
import { type StatusParams, statusNotification } from "./messages.ts";
import type { OpenReport, Session } from "./session.ts";

/** Tell a client that wants to know it what the document is taken for. */
export function sendStatus({ client, connection }: Session, open: OpenReport): void {
	if (client.wantsStatus) connection.sendNotification(statusNotification, toStatus(open));
}

function toStatus(open: OpenReport): StatusParams {
	const { document, version, template, templateReason, findings } = open;
	const { isReport, reason } = open.detection;
	const found = isReport ? findings() : [];
	const count = (severity: Severity) => found.filter((it) => it.severity === severity).length;
	return {
		uri: document.uri,
		version,
		isReport,
		reason,
		template: isReport
			? { id: template.id, name: template.name, reason: templateReason }
			: { id: "", name: "", reason: "" },
		...(isReport && open.isSketch && { limit: open.settings.maxFileSize }),
		findings: {
			error: count("error"),
			warning: count("warning"),
			info: count("info"),
			hint: count("hint"),
		},
	};
}
