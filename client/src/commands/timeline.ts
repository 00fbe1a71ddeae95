import type { Uri } from "vscode";
import {
	type TimelineFactsParams,
	type TimelineFactsResult,
	timelineFactsRequest,
} from "../../../server/src/protocol/messages.ts";
import { isRecord } from "../is-record.ts";
import { editorOf, targetReport } from "../target-report.ts";
import { applyCommand } from "../timeline/apply-command.ts";
import { askEntry, askMilestone } from "../timeline/ask-milestone.ts";
import { askZone, type WantedZone } from "../timeline/ask-zone.ts";
import type { Command, Extension } from "./command.ts";

/** What can be done to a timeline, in whatever editor the report is open. */
export const timelineCommands: readonly Command[] = [
	{ id: "postmortem.insertEntryNow", run: runs("insertNow") },
	{ id: "postmortem.sortTimeline", run: runs("sort") },
	{ id: "postmortem.addMissingDates", run: runs("addDates") },
	{ id: "postmortem.timelineAsTable", run: runs("asTable") },
	{ id: "postmortem.timelineAsBullets", run: runs("asBullets") },
	{ id: "postmortem.convertTimeline", run: convert },
	{ id: "postmortem.markMilestone", run: mark },
];

function runs(
	command: "sort" | "addDates" | "asTable" | "asBullets" | "insertNow",
): Command["run"] {
	return async (extension, argument) => {
		const uri = targetReport(extension, argument);
		if (uri) await applyCommand(extension, uri, { command });
	};
}

/** A key binding may say `{ "zone": "UTC", "keepOriginal": true }`, and is then not asked. */
async function convert(extension: Extension, argument: unknown): Promise<void> {
	const uri = targetReport(extension, argument);
	if (!uri) return;

	const zones = async () => (await factsOf(extension, uri))?.zones ?? [];
	const wanted = toWantedZone(argument) ?? (await askZone(await zones()));
	if (wanted) await applyCommand(extension, uri, { command: "convert", ...wanted });
}

function toWantedZone(argument: unknown): WantedZone | undefined {
	if (!isRecord(argument) || typeof argument.zone !== "string") return undefined;
	return { zone: argument.zone, keepOriginal: argument.keepOriginal === true };
}

/** A key binding may say `{ "milestone": "detected" }`. */
async function mark(extension: Extension, argument: unknown): Promise<void> {
	const uri = targetReport(extension, argument);
	const facts = uri && (await factsOf(extension, uri));
	if (!uri || !facts) return;

	const entry = editorOf(uri) ? undefined : await askEntry(facts.entries);
	if (!editorOf(uri) && !entry) return;

	const given = isRecord(argument) ? argument.milestone : undefined;
	const milestone = typeof given === "string" ? given : await askMilestone(facts.milestones);
	if (milestone === undefined) return;

	const place = entry ? { position: entry.position } : {};
	await applyCommand(extension, uri, { command: "markMilestone", milestone, ...place });
}

function factsOf({ server }: Extension, uri: Uri): Promise<TimelineFactsResult | undefined> {
	const params: TimelineFactsParams = { uri: uri.toString() };
	return server.ask<TimelineFactsResult>(timelineFactsRequest, params);
}
