import { decoded } from "../core/decoded.ts";
import { relativePath, writtenPath } from "../core/link-target.ts";
import { type Link, linksOf } from "../core/links.ts";
import type { Report } from "../core/report.ts";
import { type Edit, slice } from "../core/text.ts";
import { linkedUri } from "./linked-uri.ts";
import type { RootOf } from "./references.ts";
import { canonicalUri } from "./uri.ts";

/** A file or folder that gets another name or place. URIs, without a slash at the end. */
export interface Move {
	readonly from: string;
	readonly to: string;
}

/** Where the file at `uri` will be; canonical. */
export function movedUri(uri: string, moves: readonly Move[]): string {
	const key = canonicalUri(uri);
	for (const { from, to } of moves) {
		const start = canonicalUri(from);
		if (key === start) return canonicalUri(to);
		if (key.startsWith(`${start}/`)) return canonicalUri(to) + key.slice(start.length);
	}
	return key;
}

/** What keeps the links of the report at `uri` leading where they lead, when files move; the report may be one of them. */
export function followMoves(
	{ uri, report }: { readonly uri: string; readonly report: Report },
	moves: readonly Move[],
	rootOf: RootOf,
): Edit[] {
	return linksOf(report).flatMap((link) => {
		const path = movedPath(uri, link, { moves, rootOf });
		if (path === undefined) return [];

		const written = slice(report.text, link.targetSpan);
		const { start } = link.targetSpan;
		const span = { start, end: start + pathLength(written) };
		return [{ span, newText: writtenPath(path, link) }];
	});
}

/** A path ends at what is asked of it, or at the place in it. */
function pathLength(written: string): number {
	const end = written.search(/(?<!\\)[?#]/);
	return end < 0 ? written.length : end;
}

interface Ground {
	readonly moves: readonly Move[];
	readonly rootOf: RootOf;
}

/** What the link has to say afterwards; `undefined` when what it says still leads there. */
function movedPath(
	uri: string,
	{ target: { kind, path } }: Link,
	{ moves, rootOf }: Ground,
): string | undefined {
	const isPath = kind === "relative" || kind === "absolute";
	const root = rootOf(uri);
	const old = isPath ? linkedUri(uri, path, root) : undefined;
	if (old === undefined) return undefined;

	const extension = extensionLeftOut(old, path, moves);
	const to = movedUri(old + extension, moves);
	const home = movedUri(uri, moves);
	const leads = (written: string) =>
		canonicalUri(`${linkedUri(home, written, root)}${extension}`) === to;
	if (leads(path)) return undefined;

	const whole = kind === "absolute" ? fromRoot(to, root) : relativePath(decoded(home), decoded(to));
	const next = whole === undefined ? undefined : asWritten(whole, path, extension);
	return next !== undefined && leads(next) ? next : undefined;
}

/** With the habits of the path that was there: `./`, a slash at the end, no extension. */
function asWritten(whole: string, path: string, extension: string): string {
	const short = whole.slice(0, whole.length - extension.length);
	const dotted = path.startsWith("./") && !/^\.\.?\//.test(short) ? `./${short}` : short;
	return path.endsWith("/") ? `${dotted}/` : dotted;
}

/** `./disk` may stand for `disk.md`: then the file that moves has the extension. */
function extensionLeftOut(uri: string, path: string, moves: readonly Move[]): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "" || name.includes(".")) return "";

	const file = canonicalUri(`${uri}.md`);
	return moves.some(({ from }) => canonicalUri(from) === file) ? ".md" : "";
}

function fromRoot(uri: string, root: string | undefined): string | undefined {
	const start = root === undefined ? undefined : `${canonicalUri(root)}/`;
	return start !== undefined && uri.startsWith(start)
		? `/${decoded(uri.slice(start.length))}`
		: undefined;
}
