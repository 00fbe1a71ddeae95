import { type QuickPick, type QuickPickItem, ThemeIcon, window } from "vscode";
import type { PlainRelated } from "../../../server/src/protocol/messages.ts";

/** What can be done with a related report. */
export type RelatedUse = "open" | "insert";

export interface RelatedChoice {
	readonly related: PlainRelated;
	readonly use: RelatedUse;
}

/**
 * A list of related reports, there at once and filled when they are known. Enter does `use`, a button on each the other.
 *
 * @returns `undefined` when nothing is chosen, or there is nothing to choose from, which is said.
 */
export function chooseRelated(
	asked: Promise<readonly PlainRelated[]>,
	use: RelatedUse,
): Promise<RelatedChoice | undefined> {
	const pick = window.createQuickPick<RelatedItem>();
	pick.title = titles[use];
	pick.placeholder = "Looking for incidents like this one…";
	pick.matchOnDescription = true;
	pick.matchOnDetail = true;
	pick.busy = true;
	pick.show();
	void asked.then((found) => fill(pick, found, other(use)));
	return new Promise((resolve) => {
		pick.onDidAccept(() => {
			const [item] = pick.selectedItems;
			if (!item) return;
			resolve({ related: item.related, use });
			pick.hide();
		});
		pick.onDidTriggerItemButton(({ item: { related } }) => {
			resolve({ related, use: other(use) });
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
	});
}

interface RelatedItem extends QuickPickItem {
	readonly related: PlainRelated;
}

const titles = { open: "Related Incidents", insert: "Insert Link to Related Incident" };
const placeholders = {
	open: "Choose one to open it",
	insert: "Choose the one to link to",
};
const buttons = {
	open: { iconPath: new ThemeIcon("go-to-file"), tooltip: "Open" },
	insert: { iconPath: new ThemeIcon("link"), tooltip: "Insert as Link" },
};

function other(use: RelatedUse): RelatedUse {
	return use === "open" ? "insert" : "open";
}

function fill(
	pick: QuickPick<RelatedItem>,
	found: readonly PlainRelated[],
	onButton: RelatedUse,
): void {
	if (found.length === 0) {
		pick.hide();
		void window.showInformationMessage(
			"No other report of this workspace tells of an incident like this one.",
		);
		return;
	}

	pick.placeholder = placeholders[other(onButton)];
	pick.items = found.map((related) => ({ ...toItem(related), buttons: [buttons[onButton]] }));
	pick.busy = false;
}

function toItem(related: PlainRelated): RelatedItem {
	const { title, day, severity, services, why, openActions } = related;
	const facts = [day, severity, services.join(", ")].filter((it) => it !== null && it !== "");
	const open = openActions === 1 ? "1 open action" : `${openActions} open actions`;
	return {
		label: title,
		description: facts.join(" · "),
		detail: openActions > 0 ? `${why} — ${open}` : why,
		related,
	};
}
