export type LinkTarget =
	| { readonly type: "external"; readonly address: string }
	/** Relative to the report, or with a leading `/` to the workspace folder; decoded. */
	| { readonly type: "file"; readonly path: string; readonly fragment: string };

/**
 * Where a link of a report leads.
 *
 * @returns `undefined` for what a report has no business to open: commands, scripts, other programs' schemes.
 */
export function toTarget(href: string): LinkTarget | undefined {
	const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase();
	if (scheme !== undefined) {
		return safeSchemes.has(scheme) ? { type: "external", address: href } : undefined;
	}
	if (href.startsWith("//")) return { type: "external", address: `https:${href}` };

	const [path = "", fragment = ""] = href.split("#", 2);
	const withoutQuery = path.replace(/\?.*/s, "");
	return withoutQuery === "" ? undefined : { type: "file", path: decode(withoutQuery), fragment };
}

const safeSchemes = new Set(["http", "https", "mailto"]);

/** `%` may stand in a path for itself, or for no letter at all. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
