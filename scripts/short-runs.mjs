// Most code runs a few times in a test run: to optimise what is warm costs more than it gains, until it is hot.
import { setFlagsFromString } from "node:v8";

// Later engines weigh it by other means, and know not all of these.
if (process.versions.node.startsWith("20.")) {
	for (const flag of [
		"interrupt-budget=800000",
		"always-sparkplug",
		"no-lazy",
		"no-regexp-tier-up",
	]) {
		setFlagsFromString(`--${flag}`);
	}
}
