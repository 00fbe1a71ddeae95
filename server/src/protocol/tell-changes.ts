import type { ReportIndex } from "../workspace/report-index.ts";
import { reportsChangedNotification } from "./messages.ts";
import type { Session } from "./session.ts";

const told = new WeakSet<ReportIndex>();

/** Tell the client of each change of the reports from now on; once, whatever it asked for. */
export function tellChanges({ connection, index }: Session): void {
	if (told.has(index)) return;

	told.add(index);
	index.onChange(() => void connection.sendNotification(reportsChangedNotification));
}
