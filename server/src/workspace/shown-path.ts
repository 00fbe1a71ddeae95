import { decoded } from "../core/decoded.ts";

/** A URI for people: the path of a file, with `%20` and the like decoded; any other URI as it is. */
export function shownPath(uri: string): string {
	if (!uri.startsWith("file://")) return uri;

	// `/c:/work` is `c:/work` for whoever has drives.
	return decoded(uri.slice("file://".length)).replace(/^\/(?=[a-z]:)/i, "");
}
