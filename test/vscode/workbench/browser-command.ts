import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installBrowser } from "./install-browser.ts";

/** How a Chromium is started. */
export interface BrowserCommand {
	readonly executablePath: string;
	readonly args: readonly string[];
	readonly env: NodeJS.ProcessEnv;
}

const names = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
	"microsoft-edge",
	"msedge",
];

/** Where the browsers of macOS and Windows are, which put nothing on the PATH. */
const places = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Finds a browser: the one that `CHROME` names, an installed Chromium, Chrome or Edge, and where
 * there is none, the one of an npm package, which is then fetched.
 */
export async function browserCommand(env: NodeJS.ProcessEnv): Promise<BrowserCommand> {
	const executablePath = env.CHROME || installedBrowser(env.PATH ?? "");
	if (executablePath) return { executablePath, args: [], env };

	return installBrowser(env);
}

/** Path of the first browser that is there; folders of `path` are asked before well-known places. */
export function installedBrowser(path: string): string | undefined {
	const onPath = path
		.split(delimiter)
		.filter((folder) => folder !== "")
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...places].find((file) => existsSync(file));
}
