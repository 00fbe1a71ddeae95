/** A URI for people: the path of a file, with `%20` and the like decoded; any other URI as it is. */
export function shownPath(uri: string): string {
	if (!uri.startsWith("file://")) return uri;

	const path = uri.slice("file://".length);
	try {
		// `/c:/work` is `c:/work` for whoever has drives.
		return decodeURIComponent(path).replace(/^\/(?=[a-z]:)/i, "");
	} catch {
		return path;
	}
}
