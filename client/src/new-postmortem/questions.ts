import { type Uri, type WorkspaceFolder, workspace } from "vscode";
import type { Server } from "../server.ts";
import { templateItems } from "../templates/choose-template.ts";
import { complainOfStart, type LocalTime, parseIncidentStart } from "./incident-start.ts";
import { askChoice, askText, back, type Step } from "./steps.ts";

/** What is known of the report to be. */
export interface Draft {
	readonly title: string;
	readonly severity: string | undefined;
	/** As typed; empty is now. */
	readonly start: string;
	readonly folder: WorkspaceFolder | undefined;
	/** The id of the template; `undefined` for the one that the settings name. */
	readonly template: string | undefined;
}

export const emptyDraft: Draft = {
	title: "",
	severity: undefined,
	start: "",
	folder: undefined,
	template: undefined,
};

export const askTitle: Step<Draft> = async (draft, place) => {
	const title = await askText(
		{
			value: draft.title,
			prompt: "What happened, in one line?",
			placeholder: "Checkout failed for customers in Europe",
			complain: (text) => (text.trim() === "" ? "Give the report a title." : undefined),
		},
		place,
	);
	return typeof title === "string" ? { ...draft, title: title.trim() } : title;
};

const usualSeverities = [
	{ label: "SEV1", description: "Critical: the service is down for most users" },
	{ label: "SEV2", description: "Major: an important part does not work" },
	{ label: "SEV3", description: "Minor: few users, or there is a way around it" },
	{ label: "SEV4", description: "Low: hardly anyone noticed" },
];

const notKnown = { label: "Not known yet", description: "Leave it to be filled in" };

/** @param team The team's own severities; the usual ones when it has no list. */
export function askSeverity(team: readonly string[]): Step<Draft> {
	const own = team.map((label) => ({ label, description: "" }));
	const items = [...(own.length > 0 ? own : usualSeverities), notKnown];
	return async (draft, place) => {
		const active = items.find(({ label }) => label === draft.severity);
		const placeholder = "How severe was it?";
		const chosen = await askChoice({ items, placeholder, active }, place);
		if (chosen === undefined || chosen === back) return chosen;
		return { ...draft, severity: chosen === notKnown ? undefined : chosen.label };
	};
}

export function askStart(now: () => LocalTime, timeZone: string): Step<Draft> {
	return async (draft, place) => {
		const start = await askText(
			{
				value: draft.start,
				prompt: `When did it begin, in ${timeZone}? Leave it empty for now.`,
				placeholder: `${now().replace("T", " ")}, or 14:05, or yesterday 23:50`,
				complain: (text) => complainOfStart(text, now()),
			},
			place,
		);
		if (typeof start !== "string") return start;

		// “Now” is when it was said, not when the last step is done.
		return { ...draft, start: (parseIncidentStart(start, now()) ?? start).replace("T", " ") };
	};
}

export const askFolder: Step<Draft> = async (draft, place) => {
	const items = (workspace.workspaceFolders ?? []).map((folder) => ({
		label: folder.name,
		description: folder.uri.fsPath,
		folder,
	}));
	const active = items.find(({ folder }) => folder === draft.folder);
	const placeholder = "Which folder does the report go to?";
	const chosen = await askChoice({ items, placeholder, active }, place);
	return chosen === undefined || chosen === back ? chosen : { ...draft, folder: chosen.folder };
};

/** Not asked where the server knows none to choose from. */
export function askTemplate(server: Server, scope: Uri | undefined): Step<Draft> {
	return async (draft, place) => {
		const items = await templateItems(server, scope ?? draft.folder?.uri);
		if (items.length === 0) return draft;

		const active = items.find(({ id }) => id === draft.template);
		const placeholder = "Which structure should the report have?";
		const chosen = await askChoice({ items, placeholder, active }, place);
		return chosen === undefined || chosen === back ? chosen : { ...draft, template: chosen.id };
	};
}
