// `node run.ts [--desktop]` runs the tests of the extension under development in VS Code: the
// server's, or with `--desktop` a downloaded desktop's. `TEST_GREP` picks tests by their names.
import { join } from "node:path";
import { runSuite } from "./run-suite.ts";
import { projectFolder } from "./workbench/places.ts";

const isDesktop = process.argv.includes("--desktop");
await runSuite({
	suite: "suite",
	extensionDevelopmentPath: projectFolder,
	executable: isDesktop ? undefined : join(projectFolder, "test/vscode/code.mjs"),
});
