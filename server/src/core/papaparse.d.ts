/** The little of Papa Parse that is used here; its own types would bring those of Node into the core. */
declare module "papaparse" {
	interface Options {
		readonly header: false;
		readonly skipEmptyLines: "greedy";
		readonly delimitersToGuess: readonly string[];
	}

	interface UnparseOptions {
		/** What is quoted by an apostrophe, so that no spreadsheet runs it. */
		readonly escapeFormulae: RegExp;
		readonly newline: string;
	}

	interface PapaParse {
		parse(text: string, options: Options): { readonly data: readonly (readonly string[])[] };
		unparse(rows: readonly (readonly (string | number)[])[], options: UnparseOptions): string;
	}

	const papaParse: PapaParse;
	// biome-ignore lint/style/noDefaultExport: a CommonJS module is its default export.
	export default papaParse;
}
