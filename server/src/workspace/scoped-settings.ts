import { configFileName } from "../core/config-file-name.ts";
import type { SettingsLayer } from "../core/setting-origins.ts";
import { type Settings, toSettings } from "../core/settings.ts";
import type { ConfigReading } from "./config-files.ts";
import { shownPath } from "./shown-path.ts";

/** Settings, and where they hold. */
export interface ScopedSettings {
	readonly settings: Settings;
	/** The URI of the folder that `files` start from; `undefined` outside all folders. */
	readonly root: string | undefined;
	/** The URI of the folder that `directory` starts from, where that is another than `root`. */
	readonly directoryRoot?: string | undefined;
	/** The URI of the folder that a path in `template` starts from, where that is another than `root`. */
	readonly templateRoot?: string | undefined;
	/** What `settings` were made of, the weakest first. */
	readonly layers?: readonly SettingsLayer[];
}

/** `base` with what the configuration files say, the nearest last and so the strongest. */
export function scopedSettings(
	base: ScopedSettings,
	readings: readonly ConfigReading[],
): ScopedSettings {
	let { settings, root, directoryRoot, templateRoot } = base;
	for (const { folder, value } of readings) {
		settings = toSettings(value, settings);
		if (value?.files !== undefined) root = folder;
		if (value?.directory !== undefined) directoryRoot = folder;
		if (value?.template !== undefined) templateRoot = folder;
	}
	const files = readings.map(({ folder, value }) => {
		const name = shownPath(`${folder}/${configFileName}`);
		return { kind: "file", name, value } as const;
	});
	const layers = [...(base.layers ?? []), ...files];
	return { settings, root, directoryRoot, templateRoot, layers };
}
