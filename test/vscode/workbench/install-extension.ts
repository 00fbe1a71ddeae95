import { join } from "node:path";
import { installWorkbench } from "./install-workbench.ts";
import { runCommand } from "./run-command.ts";
import { nodeArguments } from "./start-server.ts";

/**
 * Installs a `.vsix` file into `extensionsFolder`, as a user does with `code --install-extension`.
 *
 * @returns the extensions that VS Code then lists, as `publisher.name@version`.
 */
export async function installExtension(vsix: string, extensionsFolder: string): Promise<string[]> {
	await runServer(extensionsFolder, [`--install-extension=${vsix}`, "--force"]);
	const list = await runServer(extensionsFolder, ["--list-extensions", "--show-versions"]);
	return list.split("\n").filter((line) => line.includes("@"));
}

async function runServer(extensionsFolder: string, args: readonly string[]): Promise<string> {
	const folders = [
		`--extensions-dir=${extensionsFolder}`,
		`--server-data-dir=${join(extensionsFolder, "..", "server")}`,
	];
	const always = [...nodeArguments(), "out/server-main.js", "--accept-server-license-terms"];
	const workbench = await installWorkbench();
	return runCommand(process.execPath, [...always, ...folders, ...args], workbench);
}
