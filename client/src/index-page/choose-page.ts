import { FileType, type QuickPickItem, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { type IndexPagesResult, indexPagesRequest } from "../../../server/src/protocol/messages.ts";
import type { Extension } from "../commands/command.ts";
import { pickOne } from "../pick-one.ts";

export interface ChosenPage {
	readonly uri: Uri;
	/** It has no index yet, and is to get one. */
	readonly insert: boolean;
}

interface PageItem extends QuickPickItem, ChosenPage {
	readonly isNew: boolean;
}

import { sayNoAnswer } from "../say-no-answer.ts";

/**
 * Ask which index to update, or which page should get one; a page that is not there is made.
 *
 * @param front The document in front, which has no index.
 * @returns `undefined` when there is none to choose, or the user gives up.
 */
export async function choosePage(
	{ server }: Extension,
	front: Uri | undefined,
): Promise<ChosenPage | undefined> {
	const found = await server.ask<IndexPagesResult>(indexPagesRequest, {});
	if (!found) {
		sayNoAnswer("The reports could not be read");
		return undefined;
	}
	const items = await itemsFor(found, front);
	if (items.length === 0) {
		void window.showInformationMessage(
			"There are no reports in this workspace to make an index of.",
		);
		return undefined;
	}
	const chosen = await pickOne({
		title: "Update Index Page",
		placeholder: "Which page has the table of the reports, or should get it?",
		items,
	});
	if (!chosen) return undefined;
	return chosen.isNew && !(await create(chosen.uri)) ? undefined : chosen;
}

async function itemsFor(
	{ pages, folders }: IndexPagesResult,
	front: Uri | undefined,
): Promise<PageItem[]> {
	const updating = pages.map((page) => toItem(Uri.parse(page), "update its index"));
	const readmes = await Promise.all(
		folders.slice(0, mostFolders).map((it) => readmeIn(Uri.parse(it))),
	);
	const isPage = front && /\.(?:md|markdown)$/i.test(front.path) && folders.length > 0;
	const here = isPage ? [toItem(front, "insert an index at the end")] : [];
	const all = [...updating, ...here, ...readmes];
	return all.filter(
		({ uri }, index) => all.findIndex((other) => `${other.uri}` === `${uri}`) === index,
	);
}

/** More folders than these are not worth a page of their own. */
const mostFolders = 4;

/** The folder's README, be it there or not. */
async function readmeIn(folder: Uri): Promise<PageItem> {
	const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
	const readme = entries.find(
		([name, type]) => type & FileType.File && /^readme\.(?:md|markdown)$/i.test(name),
	);
	const uri = Uri.joinPath(folder, readme?.[0] ?? "README.md");
	return toItem(uri, readme ? "insert an index at the end" : "create it with an index");
}

function toItem(
	uri: Uri,
	description: "update its index" | "insert an index at the end" | "create it with an index",
): PageItem {
	const isNew = description === "create it with an index";
	const label = workspace.asRelativePath(uri);
	return { label, description, uri, insert: description !== "update its index", isNew };
}

/** False when there is such a file by now: nothing is overwritten. */
async function create(uri: Uri): Promise<boolean> {
	const edit = new WorkspaceEdit();
	edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
	const isDone = await workspace.applyEdit(edit);
	if (!isDone) void window.showErrorMessage(`${uri.path} could not be made; is it there already?`);
	return isDone;
}
