import type { FileAccess } from "../../server/src/workspace/file-access.ts";
import { hash } from "../../server/src/workspace/fingerprint.ts";
import { canonicalUri } from "../../server/src/workspace/uri.ts";

/** A disk that is a record of texts by URI; whoever has the record may change it at any time. */
export function memoryFiles(texts: Record<string, string>): FileAccess {
	const textAt = (uri: string) => {
		const isSame = (key: string) => canonicalUri(key) === canonicalUri(uri);
		const key = uri in texts || !uri.includes("%") ? uri : (Object.keys(texts).find(isSame) ?? uri);
		return texts[key];
	};
	return {
		read: async (uri) => textAt(uri),
		list: async (uri) => {
			const below = Object.keys(texts).filter((key) => key.startsWith(`${uri}/`));
			const paths = below.map((key) => decodeURIComponent(key.slice(uri.length + 1)).split("/"));
			const kinds = new Map(paths.map(([name = "", ...rest]) => [name, rest.length > 0]));
			return [...kinds].map(([name, isFolder]) => ({ name, isFolder }));
		},
		stat: async (uris) =>
			uris.map((uri) => {
				const text = textAt(uri);
				return text === undefined
					? undefined
					: { size: text.length, modified: Number.parseInt(hash(text), 36) };
			}),
		append: async (uri, text) => {
			texts[uri] = (texts[uri] ?? "") + text;
		},
		write: async (uri, text) => {
			texts[uri] = text;
		},
	};
}
