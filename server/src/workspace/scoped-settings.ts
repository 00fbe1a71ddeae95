import { type Settings, toSettings } from "../core/settings.ts";
import type { ConfigReading } from "./config-files.ts";

/** Settings, and where they hold. */
export interface ScopedSettings {
	readonly settings: Settings;
	/** The URI of the folder that `files` and `directory` start from; `undefined` outside all folders. */
	readonly root: string | undefined;
}

/** `base` with what the configuration files say, the nearest last and so the strongest. */
export function scopedSettings(
	base: ScopedSettings,
	readings: readonly ConfigReading[],
): ScopedSettings {
	let { settings, root } = base;
	for (const { folder, value } of readings) {
		settings = toSettings(value, settings);
		if (value?.files !== undefined || value?.directory !== undefined) root = folder;
	}
	return { settings, root };
}
