/** The little of d3-dsv that is used here. */
declare module "d3-dsv" {
	interface Format {
		parseRows(text: string): readonly (readonly string[])[];
		formatRow(row: readonly (string | number)[]): string;
	}

	/** @param delimiter One character. */
	export function dsvFormat(delimiter: string): Format;
}
