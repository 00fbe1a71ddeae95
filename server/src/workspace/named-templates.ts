import { defaultSettings } from "../core/settings.ts";
import { toScope } from "./structures.ts";
import type { TeamTemplates } from "./team-templates.ts";

/** What a configuration file may name as its template: ids, and `written` when it is the path of a template. */
export function namedTemplates(
	teamTemplates: TeamTemplates,
): (folder: string, written: string) => Promise<readonly string[]> {
	return async (folder, written) => {
		const settings = { ...defaultSettings, template: written };
		const scope = await toScope(teamTemplates, `${folder}/`, { settings, root: folder });
		const { templates, configured } = scope.structures;
		const ids = templates.map(({ id }) => id);
		return configured === written ? ids : [...ids, written];
	};
}
