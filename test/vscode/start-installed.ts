import { join } from "node:path";
import { pack } from "./pack.ts";
import { installExtension } from "./workbench/install-extension.ts";
import { type RunningServer, startServer } from "./workbench/start-server.ts";

export interface InstalledOptions {
	/** The folder that a window without arguments shows. */
	readonly folder: string;
	/** Takes everything that the server and the user write. */
	readonly runFolder: string;
	readonly userDataFolder: string;
	readonly host: string;
	readonly port: string;
	/** Without it anybody who reaches the port gets in. */
	readonly token: string | undefined;
}

/** Packs the extension, installs it as a user does, and starts VS Code's server with it. */
export async function startInstalled(options: InstalledOptions): Promise<RunningServer> {
	const { folder, runFolder, userDataFolder, host, port, token } = options;
	const extensionsFolder = join(runFolder, "extensions");
	const vsix = join(runFolder, "postmortem.vsix");
	await pack(vsix);
	await installExtension(vsix, extensionsFolder);
	return startServer({
		userDataFolder,
		extensionsFolder,
		serverFolder: join(runFolder, "server"),
		host,
		port,
		extraArguments: [
			`--default-folder=${folder}`,
			token ? `--connection-token=${token}` : "--without-connection-token",
		],
		env: process.env,
	});
}
