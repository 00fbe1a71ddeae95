import { insertRelated } from "../core/features/insert-related.ts";
import { relativeHref } from "../core/relative-href.ts";
import { canonicalUri } from "../workspace/uri.ts";
import { toOffset, toTextEdit } from "./convert.ts";
import type { InsertRelatedParams, InsertRelatedResult } from "./messages.ts";
import { nameOf } from "./plain-related.ts";
import type { OpenReport, Session } from "./session.ts";

/** The edit that puts a link to another report into an open one, or why there is none. */
export function linkEdit(
	{ index }: Session,
	{ document, report }: OpenReport,
	{ target, position }: InsertRelatedParams,
): InsertRelatedResult {
	const href = relativeHref(canonicalUri(document.uri), canonicalUri(target));
	if (href === undefined) {
		return { refused: "Save the report first: a link says how to get from its file to the other." };
	}

	const title = index.at(target)?.facts.title || nameOf(target);
	const caret = position && toOffset(document, position);
	const edit = insertRelated(report, { title, href }, caret);
	return edit
		? { edit: toTextEdit(document, edit) }
		: { refused: `The report links to “${title}” already.` };
}
