import { type Browser, chromium } from "playwright-core";
import { browserCommand } from "./browser-command.ts";

const quiet = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-dev-shm-usage",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-quic",
];

/**
 * Starts a headless browser.
 * It does not listen to signals, so that the caller can end everything in order.
 */
export async function startBrowser(): Promise<Browser> {
	const { executablePath, args, env } = await browserCommand(process.env);
	return chromium.launch({
		executablePath,
		args: [...quiet, ...args],
		env,
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
}
