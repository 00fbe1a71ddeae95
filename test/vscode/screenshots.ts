// `npm run screenshots [-- name…]` takes the pictures of the documentation in a real VS Code.
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { scenes } from "./scenes/index.ts";
import type { Scene } from "./scenes/scene.ts";
import { startInstalled } from "./start-installed.ts";
import { interruption } from "./workbench/interruption.ts";
import { projectFolder } from "./workbench/places.ts";
import { createRunFolder } from "./workbench/run-folder.ts";
import { startBrowser } from "./workbench/start-browser.ts";
import type { RunningServer } from "./workbench/start-server.ts";
import { writeUserSettings } from "./workbench/user-settings.ts";
import { openWindow } from "./workbench/window.ts";

const themes = { light: "Light 2026", dark: "Dark 2026" };
const imagesFolder = join(projectFolder, "docs/images");
const runFolder = createRunFolder();
const userDataFolder = join(runFolder, "user-data");

// What was started ends with this process.
void interruption().then(() => process.exit(130));
const wanted = process.argv.slice(2);
const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync(imagesFolder, { recursive: true });
const server = await startInstalled({
	folder: runFolder,
	runFolder,
	userDataFolder,
	host: "127.0.0.1",
	port: "0",
	token: undefined,
});
const browser = await startBrowser();
for (const scene of chosen) await picture(scene, browser, server);
await browser.close();
await server.end();

/** Every scene has its own browser profile and its own copy of the examples. */
async function picture(scene: Scene, browser: Browser, { authority }: RunningServer) {
	const { name, theme } = scene;
	const folder = join(runFolder, name, "examples");
	cpSync(join(projectFolder, "examples"), folder, { recursive: true });
	await writeUserSettings(userDataFolder, {
		"breadcrumbs.filePath": "last",
		"workbench.colorTheme": themes[theme],
	});
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		deviceScaleFactor: 2,
		colorScheme: theme,
	});
	const page = await context.newPage();
	const query = new URLSearchParams({ folder });
	await scene.play(await openWindow(page, `http://${authority}/?${query}`));
	await page.screenshot({ path: join(imagesFolder, `${name}.png`), animations: "disabled" });
	await context.close();
	console.log(`docs/images/${name}.png`);
}
