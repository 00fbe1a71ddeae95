import { markdownExtension } from "../core/markdown-file.ts";
import type { SectionKind } from "../core/section-kind.ts";
import type { Template } from "../core/template.ts";
import type { ScopedSettings } from "./scoped-settings.ts";
import { type TeamTemplates, templateFolder } from "./team-templates.ts";

/** The templates that hold for a file. */
export interface Structures {
	/** The team's before the built-in ones, each id once. */
	readonly templates: readonly Template[];
	/** The id that the settings name; empty when they name none. */
	readonly configured: string;
	/** What headings tell that only the team's templates know. */
	readonly kinds: ReadonlyMap<string, SectionKind>;
	/** The URIs of the files of the team's templates. */
	readonly files: ReadonlySet<string>;
}

/** Settings, and the templates that hold with them. */
export interface Scope extends ScopedSettings {
	readonly structures: Structures;
}

/** `scoped` with the templates for the file at `uri`: those in folders above it, and the file that the settings name. */
export async function toScope(
	teamTemplates: TeamTemplates,
	uri: string | undefined,
	scoped: ScopedSettings,
): Promise<Scope> {
	const named = namedFile(scoped);
	const [above, file] = await Promise.all([
		teamTemplates.above(uri),
		named === undefined ? undefined : teamTemplates.at(named),
	]);
	const configured = file?.template.id ?? scoped.settings.template;
	// Templates are parsed as reports are: all that is loaded after the client has been greeted.
	const { structuresOf } = await import("./structures-of.ts");
	return { ...scoped, structures: structuresOf(file ? [file, ...above] : above, configured) };
}

/** True for a file that is one of the team's templates. */
export function isTemplateFile(uri: string, { files }: Structures): boolean {
	const below = uri.slice(0, uri.lastIndexOf("/"));
	return files.has(uri) || (below.endsWith(`/${templateFolder}`) && markdownExtension.test(uri));
}

/** The URI of the template that the settings give as a path, from the folder of the file that says so. */
function namedFile({ settings, root, templateRoot = root }: ScopedSettings): string | undefined {
	if (templateRoot === undefined || !markdownExtension.test(settings.template)) return undefined;

	const [start = "", ...folders] = templateRoot.split("/");
	for (const name of settings.template.split(/[\\/]/)) {
		if (name === "..") folders.pop();
		else if (name !== "." && name !== "") folders.push(encodeURIComponent(name));
	}
	return [start, ...folders].join("/");
}
