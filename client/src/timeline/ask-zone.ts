import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import { isTimeZone } from "../new-postmortem/incident-start.ts";

export interface WantedZone {
	readonly zone: string;
	readonly keepOriginal: boolean;
}

/** Which zone, and whether the times as they are shall stay beside the new ones. `undefined` when the user gives up. */
export async function askZone(reportZones: readonly string[]): Promise<WantedZone | undefined> {
	const zone = await chooseZone(reportZones);
	if (zone === undefined) return undefined;

	const chosen = await window.showQuickPick(originals, {
		title: `Convert Timeline to ${zone}`,
		placeHolder: "What becomes of the times as they are?",
	});
	return chosen && { zone, keepOriginal: chosen.keepOriginal };
}

const originals = [
	{ label: "Replace them", description: "14:05 UTC", keepOriginal: false },
	{ label: "Keep them in parentheses", description: "14:05 UTC (16:05 CEST)", keepOriginal: true },
];

async function chooseZone(reportZones: readonly string[]): Promise<string | undefined> {
	const local = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const items = new Map<string, QuickPickItem>();
	for (const zone of reportZones) items.set(zone, { label: zone, description: "in this report" });
	items.set(local, { label: local, description: "your time zone" });
	items.set("UTC", { label: "UTC", description: "the same for every reader" });
	const other = { label: "Other…", description: "an offset or a place" };
	const separator = { label: "", kind: QuickPickItemKind.Separator };
	const chosen = await window.showQuickPick([...[...items.values()].reverse(), separator, other], {
		title: "Convert Timeline to Time Zone",
		placeHolder: "Whose clocks shall the timeline follow?",
	});
	return chosen === other ? typeZone() : chosen?.label;
}

async function typeZone(): Promise<string | undefined> {
	const typed = await window.showInputBox({
		title: "Convert Timeline to Time Zone",
		prompt: "A place, an offset or an abbreviation",
		placeHolder: "Europe/Berlin, UTC+5:30 or CET",
		validateInput: (text) => complainOfZone(text.trim()),
	});
	return typed?.trim();
}

/** Abbreviations are left to the server, which knows those that could be several zones. */
function complainOfZone(text: string): string | undefined {
	const isOffset = /^(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?$/i.test(text);
	const isAbbreviation = /^[A-Z]{1,5}$/.test(text);
	if (text === "" || isOffset || isAbbreviation || isTimeZone(text)) return undefined;
	return "Write a place such as Europe/Berlin, an offset such as UTC+5:30, or an abbreviation such as CET.";
}
