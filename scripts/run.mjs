// `node scripts/run.mjs file.ts …` installs what is missing, builds, and runs a TypeScript file:
// all in one process, so that a signal sent to it is one that the file gets.
process.argv.splice(1, 1);
const file = process.argv[1];
await import("./set-up.mjs");
// The tests build for themselves, as a build that fails is one of their results.
if (file !== "scripts/test.ts") await import("../esbuild.mjs");
await import("./typescript.mjs");
await import(new URL(`../${file}`, import.meta.url));
