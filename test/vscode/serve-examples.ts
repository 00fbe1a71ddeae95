import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { startInstalled } from "./start-installed.ts";
import { interruption } from "./workbench/interruption.ts";
import { createRunFolder } from "./workbench/run-folder.ts";
import type { RunningServer } from "./workbench/start-server.ts";
import { writeUserSettings } from "./workbench/user-settings.ts";

const usualPorts = "8484-8583";

/**
 * Serves VS Code with the packed extension installed and `folder` open, until Ctrl-C.
 * `PORT` and `HOST` say where; by default on this machine alone, at the first free usual port.
 */
export async function serveExamples(folder: string): Promise<void> {
	const { HOST: host = "127.0.0.1", PORT: port = usualPorts } = process.env;
	const token = isLocal(host) ? undefined : randomUUID();
	const runFolder = createRunFolder();
	const userDataFolder = join(runFolder, "user-data");
	await writeUserSettings(userDataFolder);
	const server = await startInstalled({ folder, runFolder, userDataFolder, host, port, token });
	const query = token ? `?tkn=${token}` : "";
	console.log(`VS Code is at http://${server.authority}/${query} (end with Ctrl-C).`);
	await untilInterrupted(server);
}

/** Others on the network get in with the printed address only. */
function isLocal(host: string): boolean {
	return ["127.0.0.1", "::1", "localhost"].includes(host);
}

async function untilInterrupted(server: RunningServer): Promise<void> {
	const interrupted = interruption().then(() => undefined);
	const accident = await Promise.race([interrupted, server.ended]);
	await server.end();
	if (accident) console.error(`${accident}\n${server.log()}`);
	process.exit(accident ? 1 : 0);
}
