// Mocha's dot reporter that also writes how many tests did what to the file named by TEST_COUNTS.
const { writeFileSync } = require("node:fs");
const { reporters } = require("mocha");

module.exports = class CountingReporter extends reporters.Dot {
	constructor(runner, options) {
		super(runner, options);
		runner.once("end", () => {
			const { passes, failures, pending } = runner.stats;
			const counts = { passed: passes, failed: failures, skipped: pending };
			writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
		});
	}
};
