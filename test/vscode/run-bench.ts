// `node run-bench.ts` measures the extension under development in the server's VS Code; see `test/bench/rows-of-editor.ts`.
import { join } from "node:path";
import { runSuite } from "./run-suite.ts";
import { projectFolder } from "./workbench/places.ts";

await runSuite({
	suite: "bench",
	extensionDevelopmentPath: projectFolder,
	executable: join(projectFolder, "test/vscode/code.mjs"),
});
