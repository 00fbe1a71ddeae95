import { linkedUri } from "./linked-uri.ts";
import { canonicalUri } from "./uri.ts";

/** What the file that a link of the document at `uri` leads to goes by; absolute paths lead nowhere. */
export function targetKey(uri: string, path: string): string | undefined {
	const target = linkedUri(uri, path, undefined);
	return target === undefined ? undefined : canonicalUri(target);
}
