import { readSettings } from "./settings.ts";

/** One of the places that settings come from. */
export interface SettingsLayer {
	readonly kind: "options" | "editor" | "file";
	/** For the user: `/work/.postmortem.json`. */
	readonly name: string;
	/** What stands there, as it was read. */
	readonly value: unknown;
}

/**
 * Where each setting is from that is not a default, by its key; `rules.placeholder` for a single rule.
 *
 * @param layers The weakest first.
 * @param editor Where in the editor each key was set: it may give the defaults too. Without it, what it gives was set.
 */
export function settingOrigins(
	layers: readonly SettingsLayer[],
	editor?: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
	const origins = new Map<string, string>();
	for (const { kind, name, value } of layers) {
		for (const key of keysOf(value)) {
			const place = kind !== "file" && editor ? editor[key] : name;
			if (place !== undefined) origins.set(key, place);
		}
	}
	return origins;
}

/** The keys that are understood. */
function keysOf(value: unknown): string[] {
	const { rules, ...others } = readSettings(value);
	const said = Object.entries(others).filter(([, it]) => it !== undefined);
	return [...said.map(([key]) => key), ...Object.keys(rules ?? {}).map((id) => `rules.${id}`)];
}
