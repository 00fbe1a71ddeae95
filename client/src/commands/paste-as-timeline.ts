import { env, type Uri, window, workspace } from "vscode";
import {
	type PasteTimelineParams,
	type PasteTimelineResult,
	pasteTimelineRequest,
} from "../../../server/src/protocol/messages.ts";
import { editorOf, targetReport } from "../target-report.ts";
import { tickList } from "../tick-list.ts";
import { toRange, workspaceEdit } from "../workspace-edit.ts";
import type { Command, Extension } from "./command.ts";

/** Shows what the clipboard would add to the timeline; what is ticked is written, undone in one step. */
export const pasteAsTimeline: Command = {
	id: "postmortem.pasteAsTimeline",
	async run(extension, argument) {
		const uri = targetReport(extension, argument);
		if (!uri) return;

		const ask = asking(extension, uri, await env.clipboard.readText());
		const found = await ask();
		if (!found || found.added === 0) {
			void window.showInformationMessage(found ? nothingNew(found) : nothingRecognised);
			return;
		}

		const chosen = await choose(found);
		if (!chosen || chosen.length === 0) return;
		const written = await ask(chosen);
		if (written && (await workspace.applyEdit(workspaceEdit(uri, written.edits)))) {
			reveal(uri, written);
		}
	},
};

const nothingRecognised =
	"The clipboard tells no events with times. Copy messages from Slack, Teams or Discord, lines of a log, “git log”, or CSV or JSON with times, then run the command again.";

function nothingNew({ skipped, format }: PasteTimelineResult): string {
	return skipped > 0
		? `The timeline tells it all already: ${counted(skipped, "event")} from ${format}.`
		: "There is no place for these events that leaves the other entries their meaning. Give those entries their dates, then run the command again.";
}

type Ask = (chosen?: readonly number[]) => Promise<PasteTimelineResult | undefined>;

function asking({ server }: Extension, uri: Uri, text: string): Ask {
	const position = editorOf(uri)?.selection.active;
	return (chosen) => {
		const params: PasteTimelineParams = {
			uri: uri.toString(),
			text,
			...(position && { position }),
			...(chosen && { chosen }),
		};
		return server.ask<PasteTimelineResult>(pasteTimelineRequest, params);
	};
}

/** The numbers of the lines that are ticked, all of them at first. */
function choose(found: PasteTimelineResult): Promise<readonly number[] | undefined> {
	const { lines, added, skipped, format, zone } = found;
	const facts = [
		zone === null ? "Times as they came" : `Times in ${zone}`,
		...(skipped > 0 ? [`${skipped} there already`] : []),
		"Enter inserts what is ticked",
	];
	return tickList({
		title: `Paste as Timeline: ${counted(added, "new entry", "new entries")} from ${format}`,
		placeholder: facts.join(" · "),
		items: lines.map((line, value) => ({ label: plainLabel(line), value })),
	});
}

/** `$(name)` in a label would become an icon. */
function plainLabel(line: string): string {
	return line.replace(/\$\(/g, "\\$(");
}

function reveal(uri: Uri, { edits }: PasteTimelineResult): void {
	const [first] = edits;
	if (first) editorOf(uri)?.revealRange(toRange(first.range));
}

function counted(count: number, one: string, several = `${one}s`): string {
	return `${count} ${count === 1 ? one : several}`;
}
