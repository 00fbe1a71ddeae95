import type { Fix } from "./rule.ts";

/**
 * `plain`, and `fixes` that are made whenever somebody asks for them: for those that cost time. They are lost when it
 * is spread.
 *
 * A getter in an object of its own would say the same. But the engine makes a hidden class for each such object and
 * keeps it until the next full collection, and with it all that the getter sees: a whole report for each finding.
 */
export function withFixes<Plain extends object, Made extends readonly Fix[] | undefined>(
	plain: Plain,
	make: () => Made,
): Plain & { readonly fixes: Made } {
	return Object.assign(new Fixes(make), plain);
}

class Fixes<Made> {
	readonly #make: () => Made;

	constructor(make: () => Made) {
		this.#make = make;
	}

	get fixes(): Made {
		return this.#make();
	}
}
