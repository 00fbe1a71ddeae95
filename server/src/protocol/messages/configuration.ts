/** Client → server request: the configuration that holds for a file, and where each value is from. */
export const effectiveConfigurationRequest = "postmortem/effectiveConfiguration";
export interface EffectiveConfigurationParams {
	/** Of a file, open or not, or of a folder. */
	readonly uri: string;
	/** Where the user set what, by key, such as `user settings` for `timeZone` or `rules.placeholder`. */
	readonly origins?: Readonly<Record<string, string>>;
}
/** Server → client notification, to clients that want to know the status: ask again, settings or files changed. */
export const configurationChangedNotification = "postmortem/configurationChanged";

export interface EffectiveConfigurationResult {
	/** JSON with comments. */
	readonly text: string;
}
