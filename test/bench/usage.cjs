// Preloaded into a process that is measured: says at its end, on the fourth of its pipes, what it took.
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) process.on("exit", () => writeSync(3, JSON.stringify(process.resourceUsage())));
