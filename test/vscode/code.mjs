#!/usr/bin/env node
// Stands in for the `code` executable where @vscode/test-electron asks for one.
import "../../scripts/typescript.mjs";

const { launch } = await import("./launcher.ts");
await launch(process.argv.slice(2));
