// Runs the tests of `installed/` with the packed extension installed as a user installs it.
import { join } from "node:path";
import { pack } from "./pack.ts";
import { runSuite } from "./run-suite.ts";
import { installExtension } from "./workbench/install-extension.ts";
import { projectFolder } from "./workbench/places.ts";
import { createRunFolder } from "./workbench/run-folder.ts";

const folder = createRunFolder();
const vsix = join(folder, "postmortem.vsix");
const extensionsFolder = join(folder, "extensions");
await pack(vsix);
await installExtension(vsix, extensionsFolder);
await runSuite({
	suite: "installed",
	// VS Code runs tests for an extension under development only; this one contributes nothing.
	extensionDevelopmentPath: join(projectFolder, "test/vscode/empty-extension"),
	extensionsFolder,
	executable: join(projectFolder, "test/vscode/code.mjs"),
});
