import { decoded } from "../core/decoded.ts";
import { resolvedPath } from "../core/link-target.ts";
import { encodedPath } from "./uri.ts";

/**
 * The URI of the file that `path`, decoded and as a link writes it, leads to from the document at `uri`.
 * @param root The URI of the folder that absolute paths start from, without a slash at the end.
 * @returns `undefined` where no file can be: in a document without a folder, above the topmost folder, without a root.
 */
export function linkedUri(uri: string, path: string, root: string | undefined): string | undefined {
	const base = path.startsWith("/") ? `${root ?? ""}/` : uri;
	const [, start, from] = /^([a-z][\w+.-]*:\/\/[^/]*)\/(.*)$/i.exec(base) ?? [];
	if (start === undefined || from === undefined) return undefined;

	const to = resolvedPath(decoded(from), path.replace(/^\/+/, ""));
	return to === undefined ? undefined : `${start}/${encodedPath(to)}`;
}
