import type { Facts } from "../facts.ts";

/** A report that is counted. Insights name it by its index in the list that they were asked of. */
export interface Reported {
	/** With `/`, to call a report by that has no title. */
	readonly path: string;
	readonly facts: Facts;
}

/** What people call it. */
export function titleOf({ path, facts }: Reported): string {
	return facts.title === "" ? path : facts.title;
}
