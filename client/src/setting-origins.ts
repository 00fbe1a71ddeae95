import { isRecord } from "./is-record.ts";

/** What VS Code says of one setting: the value at each level, `undefined` where it is not set. */
export interface Levels {
	readonly globalValue?: unknown;
	readonly workspaceValue?: unknown;
	readonly workspaceFolderValue?: unknown;
}

/**
 * Where each setting was set, by key; of an object such as `rules` each member has its own, `rules.placeholder`.
 * Settings that are nowhere set are left out.
 */
export function settingOrigins(
	keys: readonly string[],
	inspect: (key: string) => Levels | undefined,
): Record<string, string> {
	const origins: Record<string, string> = {};
	for (const key of keys) {
		const { globalValue, workspaceValue, workspaceFolderValue } = inspect(key) ?? {};
		// Where one folder is the workspace, VS Code gives its value twice.
		const isTwice = JSON.stringify(workspaceFolderValue) === JSON.stringify(workspaceValue);
		for (const [value, words] of [
			[globalValue, "user settings"],
			[workspaceValue, "workspace settings"],
			[isTwice ? undefined : workspaceFolderValue, "folder settings"],
		] as const) {
			for (const name of namesIn(key, value)) origins[name] = words;
		}
	}
	return origins;
}

function namesIn(key: string, value: unknown): string[] {
	if (value === undefined) return [];
	if (!isRecord(value) || Array.isArray(value)) return [key];
	return Object.keys(value).map((member) => `${key}.${member}`);
}
