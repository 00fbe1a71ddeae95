import { groupOf } from "./first-match.ts";
import { withoutScheme } from "./without-scheme.ts";
/**
 * The link from one document to another, as it stands in Markdown: `../2025/disk%20full.md`.
 *
 * @param from A URI, encoded as VS Code does it; so is `to`, and so is the link.
 * @returns `undefined` when no relative link leads there: a document that has no file yet, or another host.
 */
export function relativeHref(from: string, to: string): string | undefined {
	const [own, other] = [placed.exec(from), placed.exec(to)];
	if (!own || !other || own[1]?.toLowerCase() !== other[1]?.toLowerCase()) return undefined;

	const folders = groupOf(own, 2).split("/").slice(0, -1);
	const path = groupOf(other, 2).split("/");
	const differs = path.findIndex((part, index) => part !== folders[index]);
	const shared = differs === -1 ? path.length - 1 : Math.min(differs, path.length - 1);
	return withoutScheme([...folders.slice(shared).map(() => ".."), ...path.slice(shared)].join("/"));
}

/** `file://` or `vscode-vfs://github`, and the path. */
const placed = /^([a-z][\w+.-]*:\/\/[^/]*)\/([^?#]*)$/i;
