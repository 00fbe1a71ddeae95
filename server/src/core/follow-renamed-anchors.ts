import { anchorNamed, anchorsOf } from "./anchors.ts";
import type { Chunked } from "./chunks.ts";
import { type Link, linksOf } from "./links.ts";
import type { Report } from "./report.ts";
import { type Edit, slice } from "./text.ts";
import { zip } from "./zip.ts";

/** The slugs that are other ones after a change that leaves as many anchors as there were, in the same order. */
export function renamedSlugs(before: Chunked, after: Chunked): ReadonlyMap<string, string> {
	const [olds, news] = [anchorsOf(before), anchorsOf(after)];
	if (olds.length !== news.length) return new Map();

	const slugs = Array.from(zip(olds, news), ([old, next]) => [old.slug, next.slug] as const);
	return new Map(slugs.filter(([old, next]) => old !== next));
}

/**
 * What keeps links to renamed headings alive.
 *
 * @param slugs All that there were; `renamed` says which are other ones now.
 * @param leadsThere Whether a link leads to the file with these headings.
 */
export function followRenamedAnchors(
	report: Report,
	{
		slugs,
		renamed,
	}: { readonly slugs: readonly string[]; readonly renamed: ReadonlyMap<string, string> },
	leadsThere: (link: Link) => boolean,
): Edit[] {
	const anchors = slugs.map((slug) => ({ slug }));
	return linksOf(report).flatMap((link) => {
		const { fragment } = link.target;
		const named = fragment ? anchorNamed(anchors, fragment) : undefined;
		const next = named && renamed.get(named.slug);
		if (next === undefined || !leadsThere(link)) return [];

		const hash = slice(report.text, link.targetSpan).indexOf("#") + 1;
		const span = { start: link.targetSpan.start + hash, end: link.targetSpan.end };
		return [{ span, newText: next }];
	});
}
