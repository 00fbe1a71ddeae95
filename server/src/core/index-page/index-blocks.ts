import type { Chunked } from "../chunks.ts";
import { groupOf } from "../first-match.ts";
import { mayAddressUs } from "../own-comments.ts";
import { type Span, slice } from "../text.ts";
import { type IndexFault, type IndexOptions, readIndexOptions } from "./index-options.ts";

/** A marked place in a page where the table of reports stands. */
export interface IndexBlock {
	/** The comment that begins it; of one that only ends, that comment. */
	readonly opening: Span;
	/** What stands between the two comments; `undefined` when one of them is missing. */
	readonly inner: Span | undefined;
	readonly options: IndexOptions;
	/** When there are any, there is no table to be made. */
	readonly faults: readonly IndexFault[];
}

/** What a page with an index has somewhere in its text. */
export const indexMark = "postmortem-index";

/**
 * The indexes of a page: from `<!-- postmortem-index … -->` to `<!-- /postmortem-index -->`, in document order.
 * Comments in code, in lists and in quotations are examples of the comment, not one.
 */
export function indexBlocks(page: Chunked): IndexBlock[] {
	const marks = mayAddressUs(page) ? [...marksIn(page)] : [];
	return marks.flatMap((mark, index) => {
		const isFollowed = (marks[index + 1]?.isEnd ?? false) && !mark.isEnd;
		const isPartner = mark.isEnd && marks[index - 1]?.isEnd === false;
		return isPartner ? [] : [toBlock(mark, isFollowed ? marks[index + 1] : undefined)];
	});
}

export function hasIndexBlock(page: Chunked): boolean {
	return mayAddressUs(page) && !marksIn(page)[Symbol.iterator]().next().done;
}

interface Mark {
	readonly span: Span;
	readonly isEnd: boolean;
	/** What stands behind its name. */
	readonly written: string;
}

function* marksIn({ chunks }: Chunked): Iterable<Mark> {
	for (const { start, chunk } of chunks) {
		for (const { type, span } of chunk.blocks) {
			if (type === "html") yield* marksInHtml(slice(chunk.text, span), start + span.start);
		}
	}
}

/** @param at Where `html` stands in the document. */
function* marksInHtml(html: string, at: number): Iterable<Mark> {
	for (const found of html.matchAll(comment)) {
		const { index, 0: whole } = found;
		const words = groupOf(found, 1);
		const [name, slash] = ours.exec(words) ?? [];
		if (name === undefined || groupOf(found, 2) === "") continue;

		const span = { start: at + index, end: at + index + whole.length };
		yield { span, isEnd: slash === "/", written: words.slice(name.length) };
	}
}

const comment = /<!--([\s\S]*?)(-->|$)/g;
const ours = /^\s*(\/?)postmortem-index(?![\w-])/;

function toBlock(mark: Mark, end: Mark | undefined): IndexBlock {
	const { span, isEnd, written } = mark;
	const at = span.end - "-->".length - written.length;
	const { options, faults } = readIndexOptions(isEnd ? "" : written, at);
	const inner = end && { start: span.end, end: end.span.start };
	return { opening: span, inner, options, faults: inner ? faults : [halfFault(mark), ...faults] };
}

function halfFault({ span, isEnd }: Mark): IndexFault {
	const message = isEnd
		? "This ends an index that does not begin; write `<!-- postmortem-index -->` before it, or take it away."
		: "This index has no end; write `<!-- /postmortem-index -->` on a line of its own below it.";
	return { span, message };
}
