// `npm start` opens VS Code with the extension on `examples/`: the desktop's where `code` is on the
// PATH, else (or with `-- --browser`) one that the user's own browser shows.
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { serveExamples } from "../test/vscode/serve-examples.ts";
import { projectFolder } from "../test/vscode/workbench/places.ts";

const examples = join(projectFolder, "examples");
const useShell = process.platform === "win32";

if (!process.argv.includes("--browser") && hasDesktop()) openDesktop();
else await serveExamples(examples);

function hasDesktop(): boolean {
	return spawnSync("code", ["--version"], { shell: useShell }).status === 0;
}

function openDesktop(): void {
	console.log("Opening VS Code on examples/.");
	const args = [`--extensionDevelopmentPath=${projectFolder}`, examples];
	const code = spawn("code", args, { shell: useShell, stdio: "inherit" });
	code.once("exit", (status) => {
		process.exitCode = status ?? 1;
	});
}
