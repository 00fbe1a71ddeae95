/** One attempt to run a script, or to load something from outside, by what a report says. */
export interface Injection {
	readonly kind: string;
	/** What is tried, as it is written in the lists. */
	readonly name: string;
	/** Tells it from all others, in what it runs and in what it loads. */
	readonly mark: number;
	/** The text of the attempt alone; of an attempt on a place, the whole report. */
	readonly text: string;
}

/** Where attempts load from. No such host exists (RFC 2606), so whatever is asked of it was let out. */
export const outside = "loads.invalid";

/** The name of the function that a page is given to tell that a script ran. */
export const alarm = "pwned";

/** `RUN` stands for a script that tells its mark, `LOAD` for an address outside. */
export function filled(written: string, mark: number): string {
	return written.replaceAll("RUN", `${alarm}(${mark})`).replaceAll("LOAD", `//${outside}/${mark}`);
}
