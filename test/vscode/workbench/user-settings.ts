import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Settings for a workbench that shows nothing but the work, and asks nobody for anything. */
const calm = {
	"chat.disableAIFeatures": true,
	"extensions.autoCheckUpdates": false,
	"extensions.autoUpdate": false,
	"extensions.ignoreRecommendations": true,
	"git.enabled": false,
	"telemetry.telemetryLevel": "off",
	"workbench.enableExperiments": false,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.startupEditor": "none",
};

/** Writes the user's settings of a fresh `userDataFolder`; `more` is added to the calm ones. */
export async function writeUserSettings(
	userDataFolder: string,
	more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
	const folder = join(userDataFolder, "User");
	await mkdir(folder, { recursive: true });
	const settings = JSON.stringify({ ...calm, ...more }, null, "\t");
	await writeFile(join(folder, "settings.json"), settings);
}
