import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installOnce } from "./install-once.ts";
import { unpackPinnedPackage } from "./pinned-package.ts";
import { besideThis } from "./places.ts";
import { runNpm } from "./run-command.ts";

/** VS Code 1.139.1 as a server with a workbench for the browser. */
const codeServer = {
	name: "code-server",
	version: "4.139.1",
	integrity:
		"sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
};

/** Counted up when anything below changes what is installed. */
const recipe = 1;

/** Built-in extensions that need an account, a download, or most of the disk. */
const unusedExtensions = [
	"copilot",
	"mermaid-markdown-features",
	"microsoft-authentication",
	"github*",
	"ms-vscode.*",
	"typescript-language-features",
];

/** Packages that only the terminal, Copilot, remote shells or Windows need: two thirds of all. */
const unusedPackages = [
	"@devcontainers/cli",
	"@github/copilot-sdk",
	"@microsoft/mxc-sdk",
	"@vscode/copilot-api",
	"@vscode/fs-copyfile",
	"@vscode/native-watchdog",
	"@vscode/sandbox-runtime",
	"@vscode/spdlog",
	"@vscode/sqlite3",
	"@vscode/windows-process-tree",
	"@vscode/windows-registry",
	"detect-libc",
	"kerberos",
	"node-addon-api",
	"node-pty",
	"ssh2",
	"tar",
	"zod",
];

/** Gives the folder of the VS Code server, after installing it where that is due (about 5 s). */
export function installWorkbench(): Promise<string> {
	return installOnce(`workbench-${codeServer.version}-${recipe}`, install);
}

async function install(folder: string): Promise<void> {
	console.error(`Installing VS Code's server (${codeServer.name} ${codeServer.version})…`);
	const inside = "package/lib/vscode";
	const excluded = unusedExtensions.map((name) => `--exclude=${inside}/extensions/${name}`);
	const tarOptions = ["--strip-components=3", ...excluded, "--exclude=*.map", inside];
	await unpackPinnedPackage(codeServer, folder, tarOptions);
	await dropUnusedPackages(join(folder, "package.json"));
	// The shrinkwrap in the package names version and integrity of everything installed here.
	await runNpm(["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
	await standIn(folder, "@vscode/native-watchdog", "native-watchdog.cjs");
	await standIn(folder, "@vscode/spdlog", "spdlog.cjs");
}

async function dropUnusedPackages(path: string): Promise<void> {
	const manifest = JSON.parse(await readFile(path, "utf8"));
	for (const name of unusedPackages) delete manifest.dependencies[name];
	delete manifest.overrides;
	await writeFile(path, JSON.stringify(manifest));
}

/** Native modules are not built here. Without these two the server works, but complains at length. */
async function standIn(folder: string, name: string, file: string): Promise<void> {
	const target = join(folder, "node_modules", name);
	await mkdir(target, { recursive: true });
	await cp(besideThis(`stand-ins/${file}`), join(target, file));
	await writeFile(join(target, "package.json"), JSON.stringify({ name, main: file }));
}
