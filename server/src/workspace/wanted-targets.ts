import { linkableSlugs } from "../core/anchors.ts";
import { toChunks } from "../core/chunks.ts";
import { plainFile, plainFragment } from "../core/link-targets.ts";
import { linkSearch } from "../core/links.ts";
import { markdownExtension } from "../core/markdown-file.ts";
import type { Report } from "../core/report.ts";
import { targetKey } from "./target-key.ts";

/** A file that a report links to. */
export interface WantedTarget {
	/** Its canonical URI. */
	readonly key: string;
	/** A link names a place in it. */
	readonly isAnchored: boolean;
}

/** The files that the links of the document at `uri` lead to, each once. */
export function wantedTargets(uri: string, report: Report): WantedTarget[] {
	const wanted = new Map<string, boolean>();
	for (const { target } of fileLinks(report)) {
		const path = plainFile(target);
		const key = path === undefined ? undefined : targetKey(uri, path);
		if (path === undefined || key === undefined) continue;

		const isAnchored = plainFragment(target) !== undefined && markdownExtension.test(path);
		wanted.set(key, (wanted.get(key) ?? false) || isAnchored);
	}
	return Array.from(wanted, ([key, isAnchored]) => ({ key, isAnchored }));
}

const fileLinks = linkSearch((target) => plainFile(target) !== undefined);

/** What links may name in a Markdown text; `undefined` for one that is too long to be read for that. */
export function slugsIn(text: string): readonly string[] | undefined {
	return text.length > longest ? undefined : linkableSlugs({ text, chunks: toChunks(text) });
}

/** UTF-16 units: who writes more in one file keeps a log. */
const longest = 1_000_000;
