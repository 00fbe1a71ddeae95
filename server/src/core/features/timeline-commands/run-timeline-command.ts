import { convertZone } from "../../convert-zone.ts";
import type { Outcome } from "../../outcome.ts";
import type { Report } from "../../report.ts";
import { addDates } from "./add-dates.ts";
import { type InsertNow, insertNow } from "./insert-now.ts";
import { markMilestone } from "./mark-milestone.ts";
import { sortTimeline } from "./sort-timeline.ts";
import { timelineAsBullets } from "./timeline-as-bullets.ts";
import { timelineAsTable } from "./timeline-as-table.ts";
import type { TimelineCommand } from "./timeline-command.ts";

export interface CommandContext extends InsertNow {
	/** The report that another text would be, all else being the same. */
	again(text: string): Report;
	/** Where the caret is; needed to mark an entry. */
	readonly offset: number | undefined;
}

/** What a command makes of a report: its edits, or why there are none. */
export function runTimelineCommand(
	report: Report,
	command: TimelineCommand,
	context: CommandContext,
): Outcome {
	switch (command.name) {
		case "sort":
			return sortTimeline(report, context);
		case "convert":
			return convertZone(report, { ...command, again: context.again });
		case "addDates":
			return addDates(report, context);
		case "asTable":
			return timelineAsTable(report, context);
		case "asBullets":
			return timelineAsBullets(report, context);
		case "insertNow":
			return insertNow(report, context);
		case "markMilestone":
			return context.offset === undefined
				? { refused: "Put the caret into an entry of the timeline first." }
				: markMilestone(report, { ...command, ...context, offset: context.offset });
	}
}
