// Runs inside the extension host in place of the tests, runs them, and writes the verdict to a file:
// the workbench reports success even when the extension host dies.
const { appendFileSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const { format } = require("node:util");

const { WORKBENCH_TESTS, WORKBENCH_VERDICT, WORKBENCH_CONSOLE } = process.env;

exports.run = async () => {
	for (const method of ["log", "info", "warn", "error"]) copyToFile(method);
	try {
		await runTests(require(WORKBENCH_TESTS));
		writeVerdict({ ok: true });
	} catch (error) {
		print(`The test run failed: ${error?.stack ?? error}\n`);
		writeVerdict({ ok: false });
		throw error;
	}
};

/** VS Code makes the methods of `console` accessors that ignore assignment, so they are redefined. */
function copyToFile(method) {
	const original = console[method];
	const value = (...values) => {
		print(`${format(...values)}\n`);
		return original.apply(console, values);
	};
	Object.defineProperty(console, method, { configurable: true, writable: true, value });
}

/** Runs either kind of suite that VS Code accepts: one that promises, and one that calls back. */
function runTests({ run }) {
	if (run.length < 2) return run();

	return new Promise((resolve, reject) => {
		run(dirname(WORKBENCH_TESTS), (error, failures) => {
			if (error || failures > 0) reject(error ?? new Error(`${failures} tests failed.`));
			else resolve();
		});
	});
}

function print(text) {
	appendFileSync(WORKBENCH_CONSOLE, text);
}

function writeVerdict(verdict) {
	writeFileSync(WORKBENCH_VERDICT, JSON.stringify(verdict));
}
