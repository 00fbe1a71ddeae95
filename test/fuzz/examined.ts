import { defaultSettings } from "../../server/src/core/settings.ts";
import { type Examined, examine } from "../../server/src/workspace/examine.ts";

const settings = { ...defaultSettings, preset: "strict" } as const;

/** A text as the editor understands it, with every rule in force, on a day and in a zone of its own. */
export function examined(text: string): Examined {
	return examine(text, {
		uri: "file:///work/postmortems/2026-03-01-disk-full.md",
		scoped: { settings, root: "file:///work" },
		today: "2026-11-23",
		viewerTimeZone: "Europe/Berlin",
	});
}
