import type { Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { anchorNamed, anchorsOf } from "../core/anchors.ts";
import { toChunks } from "../core/chunks.ts";
import type { Facts, PlacedWords } from "../core/facts.ts";
import { titlePlace } from "../core/features/workspace-symbols.ts";
import type { LinkTarget } from "../core/link-target.ts";
import { markdownExtension } from "../core/markdown-file.ts";
import { targetUris } from "../workspace/references.ts";
import { canonicalUri } from "../workspace/uri.ts";
import { toRange } from "./convert.ts";
import type { Session } from "./session.ts";

/** A file, and a place in it. */
export interface LinkedPlace {
	readonly uri: string;
	readonly range: Range;
}

/** Where a link of the document at `uri` leads; `undefined` when there is no such file. */
export async function linkedPlace(
	session: Session,
	uri: string,
	target: LinkTarget,
): Promise<LinkedPlace | undefined> {
	const uris = targetUris(uri, target, session.settings.folderOf);
	const stats = await session.files.stat(uris);
	const found = uris.find((it, index) => stats[index] || openAt(session, it));
	if (found === undefined) return undefined;

	const at = openAt(session, found)?.uri ?? found;
	return { uri: at, range: await rangeIn(session, at, target.fragment) };
}

/** Where the title of a report stands. */
export function titleRange(facts: Facts): Range {
	return toWordsRange({ place: titlePlace(facts), length: 0 });
}

/** The range of words on one line. */
export function toWordsRange({ place: { line, column }, length }: PlacedWords): Range {
	const start = { line: line - 1, character: column - 1 };
	return { start, end: { ...start, character: start.character + length } };
}

async function rangeIn(
	session: Session,
	uri: string,
	fragment: string | undefined,
): Promise<Range> {
	const text = markdownExtension.test(uri) && fragment ? await textAt(session, uri) : undefined;
	const anchors = text === undefined ? [] : anchorsOf({ text, chunks: toChunks(text) });
	const anchor = anchorNamed(anchors, fragment ?? "");
	const top = { line: 0, character: 0 };
	return anchor && text !== undefined
		? toRange(TextDocument.create(uri, "markdown", 0, text), anchor.span)
		: { start: top, end: top };
}

function textAt(session: Session, uri: string): Promise<string | undefined> {
	const open = openAt(session, uri);
	return open ? Promise.resolve(open.getText()) : session.files.read(uri);
}

/** The open document at `uri`, however that is written. */
export function openAt(
	{ documents }: Pick<Session, "documents">,
	uri: string,
): TextDocument | undefined {
	const key = canonicalUri(uri);
	return documents.get(uri) ?? documents.all().find((it) => canonicalUri(it.uri) === key);
}
