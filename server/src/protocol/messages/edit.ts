/** Replace the lines and characters of `range`; UTF-16. */
export interface PlainEdit {
	readonly range: {
		readonly start: { readonly line: number; readonly character: number };
		readonly end: { readonly line: number; readonly character: number };
	};
	readonly newText: string;
}
