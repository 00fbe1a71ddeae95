import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { clickForTests } from "./workbench/click-for-tests.ts";
import { followFile } from "./workbench/follow-file.ts";
import { interruption } from "./workbench/interruption.ts";
import { type LaunchArguments, parseLaunchArguments } from "./workbench/launch-arguments.ts";
import { pageUrl } from "./workbench/page-url.ts";
import { besideThis } from "./workbench/places.ts";
import { createRunFolder } from "./workbench/run-folder.ts";
import { startBrowser } from "./workbench/start-browser.ts";
import { type RunningServer, startServer } from "./workbench/start-server.ts";
import { writeUserSettings } from "./workbench/user-settings.ts";
import { watchPage } from "./workbench/watch-page.ts";

/** Why a run ended, and the exit status if nobody gave a verdict. */
interface Ending {
	readonly reason: string;
	readonly status: number;
}

const defaultTimeLimit = 300;

/**
 * Does what `code --extensionTestsPath=…` does: runs tests in VS Code's extension host, and exits
 * with 0 only if the tests themselves said that they passed.
 *
 * The limit of a run is `WORKBENCH_TIME_LIMIT` seconds; `WORKBENCH_VERBOSE` shows the server's log.
 */
export async function launch(args: readonly string[]): Promise<void> {
	const request = parseLaunchArguments(args);
	if (!request) {
		console.error("The launcher runs tests: --extensionTestsPath is missing.");
		process.exitCode = 2;
		return;
	}

	process.exitCode = await runInWorkbench(request, createRunFolder());
	// The browser's connection would keep the process for a while.
	process.exit();
}

async function runInWorkbench(request: LaunchArguments, folder: string): Promise<number> {
	const printRest = followFile(consoleFile(folder));
	const cutShort = Promise.race([interrupted(), timeIsUp()]);
	let server: RunningServer | undefined;
	let browser: Browser | undefined;
	const run = async () => {
		server = await startTestServer(request, folder);
		browser = await startBrowser();
		return openPage(browser, server, { request, folder });
	};
	const ending = await Promise.race([cutShort, run().catch(failedToStart)]);
	await browser?.close().catch(() => undefined);
	await server?.end();
	await printRest();
	return statusOf(ending, folder, server?.log() ?? "");
}

async function startTestServer(request: LaunchArguments, folder: string): Promise<RunningServer> {
	const userDataFolder = request.userDataFolder ?? join(folder, "user-data");
	// In the browser VS Code saves a second after a change: tests of unsaved changes would have to be quicker.
	await writeUserSettings(userDataFolder, { "files.autoSave": "off" });
	return startServer({
		userDataFolder,
		extensionsFolder: request.extensionsFolder ?? join(folder, "extensions"),
		serverFolder: join(folder, "server"),
		host: "127.0.0.1",
		port: "0",
		extraArguments: ["--without-connection-token", "--enable-smoke-test-driver"],
		env: {
			...process.env,
			WORKBENCH_TESTS: request.testsPath,
			WORKBENCH_VERDICT: verdictFile(folder),
			WORKBENCH_CONSOLE: consoleFile(folder),
			WORKBENCH_SIGHTINGS: sightingsFile(folder),
			WORKBENCH_CLICKS: clicksFile(folder),
		},
	});
}

interface Opening {
	readonly request: LaunchArguments;
	readonly folder: string;
}

/** Opens the page that runs the tests, and waits for the first sign that they are over. */
async function openPage(
	browser: Browser,
	server: RunningServer,
	{ request: { open, developmentPaths }, folder }: Opening,
): Promise<Ending> {
	const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
	await watchPage(page, sightingsFile(folder));
	clickForTests(page, clicksFile(folder));
	const ending = new Promise<Ending>((resolve) => {
		page.once("crash", () => resolve({ reason: "the page crashed", status: 1 }));
		browser.once("disconnected", () => resolve({ reason: "the browser ended", status: 1 }));
		server.ended.then((reason) => resolve({ reason, status: 1 }));
		// The workbench calls these two, as the smoke test driver's options make it.
		const exit = (status: number) => resolve({ reason: "the workbench ended the run", status });
		void page.exposeFunction("codeAutomationExit", exit);
		void page.exposeFunction("codeAutomationLog", logWhenVerbose);
	});
	const testsPath = besideThis("suite-wrapper.cjs");
	await page.goto(pageUrl(server.authority, { open, developmentPaths, testsPath }));
	return ending;
}

function logWhenVerbose(level: string, values: readonly unknown[]): void {
	if (process.env.WORKBENCH_VERBOSE) console.error(`[${level}]`, ...values);
}

function failedToStart(error: unknown): Ending {
	return { reason: error instanceof Error ? error.message : String(error), status: 1 };
}

async function interrupted(): Promise<Ending> {
	return { reason: await interruption(), status: 130 };
}

function timeIsUp(): Promise<Ending> {
	const seconds = Number(process.env.WORKBENCH_TIME_LIMIT ?? defaultTimeLimit);
	return new Promise((resolve) => {
		const reason = `no end after ${seconds} s`;
		setTimeout(() => resolve({ reason, status: 124 }), seconds * 1000).unref();
	});
}

/** Success needs both: the tests' own verdict, and an end that is no accident. */
function statusOf({ reason, status }: Ending, folder: string, log: string): number {
	const path = verdictFile(folder);
	if (existsSync(path)) {
		const isOk = readFileSync(path, "utf8") === JSON.stringify({ ok: true });
		return isOk ? status : status || 1;
	}

	console.error(`The tests gave no verdict: ${reason}.`);
	console.error(log.split("\n").slice(-8).join("\n"));
	return status || 1;
}

function verdictFile(folder: string): string {
	return join(folder, "verdict.json");
}

/** What is seen of the page: tests read it. */
function sightingsFile(folder: string): string {
	return join(folder, "sightings.ndjson");
}

/** What tests want to be clicked. */
function clicksFile(folder: string): string {
	return join(folder, "clicks.txt");
}

function consoleFile(folder: string): string {
	return join(folder, "console.txt");
}
