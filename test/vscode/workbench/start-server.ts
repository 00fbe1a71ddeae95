import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { installWorkbench } from "./install-workbench.ts";
import { besideThis } from "./places.ts";

export interface ServerOptions {
	/** Holds the user's settings. */
	readonly userDataFolder: string;
	readonly extensionsFolder: string;
	/** Holds the rest: logs, machine settings, caches. */
	readonly serverFolder: string;
	readonly host: string;
	/** One port, or the first free one of several (`8000-8009`); 0 takes any. */
	readonly port: string;
	readonly extraArguments: readonly string[];
	readonly env: NodeJS.ProcessEnv;
}

export interface RunningServer {
	/** `127.0.0.1:port`, or the host that was asked for. */
	readonly authority: string;
	/** Settles when the server has ended, by itself or by `end`; says how. */
	readonly ended: Promise<string>;
	/** The last lines that the server wrote. */
	log(): string;
	/** Ends the server and all it started; never rejects. The exit of this process does so too. */
	end(): Promise<void>;
}

const alwaysGiven = [
	"--accept-server-license-terms",
	"--disable-workspace-trust",
	// A page that closes would else leave its extension host behind for three hours.
	"--reconnection-grace-time=1",
];

/** Starts VS Code's server and waits until it listens; rejects when it ends before. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const cwd = await installWorkbench();
	const child = spawn(process.execPath, serverArguments(options), {
		cwd,
		// A process group of its own: extension hosts and file watchers outlive a killed server.
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...options.env, NODE_OPTIONS: "" },
	});
	const log = collectOutput(child);
	const ended = new Promise<string>((resolve) => {
		child.once("exit", (code, signal) => resolve(`the server ended with ${code ?? signal}`));
	});
	const kill = () => killGroup(child);
	process.once("exit", kill);
	const end = async () => {
		child.kill("SIGTERM");
		await Promise.race([ended, delay(3000)]);
		kill();
		process.off("exit", kill);
	};
	const port = await Promise.race([listeningPort(child, log), ended]);
	if (typeof port === "string") throw new Error(`${port}\n${log()}`);

	return { authority: `${options.host}:${port}`, ended, log, end };
}

function serverArguments(options: ServerOptions): string[] {
	return [
		...nodeArguments(),
		join("out", "server-main.js"),
		...alwaysGiven,
		`--host=${options.host}`,
		`--port=${options.port}`,
		`--user-data-dir=${options.userDataFolder}`,
		`--extensions-dir=${options.extensionsFolder}`,
		`--server-data-dir=${options.serverFolder}`,
		...options.extraArguments,
	];
}

/**
 * What makes Node 20 enough for a server that was built for Node 24.
 * Arguments reach the extension host, which is a fork; NODE_OPTIONS would not.
 */
export function nodeArguments(): string[] {
	const shim = ["--require", besideThis("stand-ins/node20.cjs")];
	return "WebSocket" in globalThis ? shim : ["--experimental-websocket", ...shim];
}

function collectOutput(child: ChildProcess): () => string {
	let output = "";
	const collect = (chunk: Buffer) => {
		if (process.env.WORKBENCH_VERBOSE) process.stderr.write(chunk);
		output = (output + chunk.toString()).slice(-4000);
	};
	child.stdout?.on("data", collect);
	child.stderr?.on("data", collect);
	return () => output;
}

function listeningPort(child: ChildProcess, log: () => string): Promise<number> {
	return new Promise((resolve) => {
		child.stdout?.on("data", () => {
			const [, port] = /agent listening on (\d+)/.exec(log()) ?? [];
			if (port) resolve(Number(port));
		});
	});
}

function killGroup({ pid }: ChildProcess): void {
	if (pid === undefined) return;

	try {
		process.kill(-pid, "SIGKILL");
	} catch {
		// The group is gone already.
	}
}

function delay(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds).unref();
	});
}
