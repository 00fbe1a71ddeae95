import type { LinkTarget } from "./link-target.ts";

/** What is known of the files that the links of one report lead to. */
export interface LinkTargets {
	/** Of the file at a path as a link of the report names it, decoded; `undefined` while that is not known. */
	at(path: string): TargetFile | undefined;
}

export interface TargetFile {
	readonly isThere: boolean;
	/** What may stand behind `#`; `undefined` for what is no Markdown, or could not be read. */
	readonly anchors?: readonly string[] | undefined;
	/** Files that may have been meant by one that is not there, each by its path from the report. */
	readonly near?: readonly string[] | undefined;
}

/**
 * The path of a file that a link plainly names; `undefined` for all that a site may make a page of by itself:
 * absolute paths, folders, names without an extension, `.html`, and what is asked with a query.
 */
export function plainFile({ kind, path, query }: LinkTarget): string | undefined {
	const isPlain = kind === "relative" && query === "" && /\.[a-z][a-z\d]{0,7}$/i.test(path);
	return isPlain && !made.test(path) && !/[<>{}*|…]|\.\.\./.test(path) ? path : undefined;
}

/** Pages, and hosts whose scheme was left out: `example.com`. */
const made = /\.(?:[sx]?html?|php|aspx?|jsp|com|org|net|io|dev|app|co|cloud)$/i;

/** The fragment of a link that names an anchor; `undefined` for lines of code, footnotes, `#top` and the like. */
export function plainFragment({ fragment = "" }: LinkTarget): string | undefined {
	return /^[\p{L}\p{N}_-]/u.test(fragment) && !special.test(fragment) ? fragment : undefined;
}

const special = /^(?:top$|L\d+|(?:user-content-)?fn(?:ref)?[-:\d])/i;
