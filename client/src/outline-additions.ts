/** As much of VS Code's symbols as matters here. */
export interface OutlineSymbol {
	readonly kind: number;
	children: this[];
}

/**
 * What the outline has beyond headings: the sections that hold timeline entries or action items, with these.
 *
 * VS Code's own Markdown support lists the headings, and its tree cannot be replaced or added to: the Outline
 * shows one group for each extension. So ours holds only what the other lacks, and no heading stands there twice
 * but those of the sections that hold it.
 *
 * @param sectionKind the kind that sections have; everything else is an entry or an action item.
 */
export function outlineAdditions<Symbol extends OutlineSymbol>(
	symbols: readonly Symbol[],
	sectionKind: number,
): Symbol[] {
	const kept = symbols.flatMap((symbol) => withAdditions(symbol, sectionKind) ?? []);
	const [only, ...others] = kept;
	// The heading of the whole report says nothing as a parent of everything.
	const isTitle = others.length === 0 && only?.children.every((it) => it.kind === sectionKind);
	return only && isTitle ? only.children : kept;
}

function withAdditions<Symbol extends OutlineSymbol>(
	symbol: Symbol,
	sectionKind: number,
): Symbol | undefined {
	if (symbol.kind !== sectionKind) return symbol;

	symbol.children = symbol.children.filter((child) => withAdditions(child, sectionKind));
	return symbol.children.length > 0 ? symbol : undefined;
}
