import { anchorNamed, linkableSlugs } from "../anchors.ts";
import { writtenPath } from "../link-target.ts";
import { plainFile, plainFragment, type TargetFile } from "../link-targets.ts";
import { type Link, linkSearch } from "../links.ts";
import { nearest } from "../nearest.ts";
import type { Report } from "../report.ts";
import type { Fix, Problem, Rule } from "../rule.ts";
import { slice } from "../text.ts";
import { withFixes } from "../with-fixes.ts";

export const brokenLink: Rule = {
	id: "broken-link",
	severity: "warning",
	neverSafe: true,
	summary: "Links and images lead to files and headings that are there.",
	why: `A report is read years later, when nobody remembers what a dead link led to.

Looked at are links, images and definitions with a relative path; nothing is asked of the network.
Anchors are compared with headings as GitHub names them, and with \`id\` and \`name\` in HTML; dashes and case make no difference, as hosts differ in them.
Left alone is what a site may make by itself: \`.html\`, names without an extension, folders, queries, absolute paths, and templates such as \`{{ref}}\`.

On 212 real reports with 191 links to headings of their own: 1 finding, and it is right; on 151 other documents with 63 of them: 1, right, too.
Of the 29 relative links in these reports that do not show an image, 3 would be found, by the listings of their repositories: all 3 lead to nothing.`,
	examples: [
		{
			bad: "# Disk full\n\nSee [how it went](<|#timelines|>).\n\n## Timeline\n\n- 14:05 Alert\n",
			says: "Link to a heading that is there, such as `#timeline`; there is no `#timelines`.",
			good: "# Disk full\n\nSee [how it went](#timeline).\n\n## Timeline\n\n- 14:05 Alert\n",
		},
	],
	*check(report, { targets }) {
		for (const link of ownLinks(report)) {
			if (link.target.kind === "fragment") {
				yield* missingAnchor(report, link, linkableSlugs(report));
				continue;
			}
			const path = plainFile(link.target);
			const file = path !== undefined && targets?.at(path);
			if (path === undefined || !file) continue;

			if (file.isThere) yield* missingAnchor(report, link, file.anchors);
			else yield missingFile(link, path, file);
		}
	},
};

/** Those that lead to this file and to others beside it. */
const ownLinks = linkSearch(
	(target) => target.kind === "fragment" || plainFile(target) !== undefined,
);

function missingFile(link: Link, path: string, file: TargetFile): Problem {
	const message = `Link to a file that is there; there is no \`${path}\`.`;
	return withFixes({ span: link.targetSpan, message }, () => {
		const { near = [] } = file;
		return near.map((other) => withTarget(link, other, link.target.fragment));
	});
}

function* missingAnchor(
	{ text }: Report,
	link: Link,
	slugs: readonly string[] | undefined,
): Iterable<Problem> {
	const fragment = plainFragment(link.target);
	if (fragment === undefined || !slugs) return;
	const anchors = slugs.map((slug) => ({ slug }));
	if (anchorNamed(anchors, fragment)) return;

	const near = nearSlugs(fragment, slugs);
	const such = near[0] === undefined ? "" : `, such as \`#${near[0]}\``;
	const written = slice(text, link.targetSpan);
	yield {
		span: link.targetSpan,
		message: `Link to a heading that is there${such}; there is no \`${written}\`.`,
		fixes: near.map((slug) => withTarget(link, link.target.path, slug)),
	};
}

/** Misspelt ones first, then those that say more or less: `#cause` for `root-cause`. */
function nearSlugs(fragment: string, slugs: readonly string[]): string[] {
	const wanted = fragment.toLowerCase();
	const misspelt = nearest(wanted, slugs) ?? [];
	const longer = slugs.filter((it) => it !== "" && (it.includes(wanted) || wanted.includes(it)));
	return [...new Set([misspelt, longer].flat())].slice(0, 3);
}

function withTarget(
	{ targetSpan, isBracketed }: Link,
	path: string,
	fragment: string | undefined,
): Fix {
	const behind = fragment === undefined ? "" : `#${fragment}`;
	const newText = writtenPath(path, { isBracketed }) + behind;
	return { title: `Link to \`${newText}\``, edits: [{ span: targetSpan, newText }], safe: false };
}
