import { type MarkupContent, MarkupKind } from "vscode-languageserver";

/** A client without Markdown gets the words, without emphasis, code marks and link targets. */
export function toMarkup(markdown: string, kind: MarkupKind): MarkupContent {
	if (kind === MarkupKind.Markdown) return { kind, value: markdown };

	const value = markdown
		.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
		.replace(/(\*\*|`)(.+?)\1/g, "$2")
		.replace(/^#{1,6} /gm, "");
	return { kind, value };
}
