/**
 * Plain text as Markdown that shows it: what would become emphasis, HTML, a link or an entity is escaped.
 * Code between ticks and addresses stay as they are.
 */
export function toMarkdown(plain: string): string {
	return plain.replace(kept, (whole, code?: string) => code ?? escaped(whole));
}

/** Code, addresses, or what stands between them. */
const kept = /(`[^`\n]+`|https?:\/\/[^\s<>)\]]+)|(?:(?!`[^`\n]+`|https?:\/\/)[\s\S])+/g;

function escaped(text: string): string {
	return text
		.replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")
		.replace(/[*`]|~~|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, (it) => `\\${it}`)
		.replace(/<(?=[A-Za-z/!?])/g, "\\<")
		.replace(/&(?=#?\w+;)/g, "\\&")
		.replace(/\](?=[([])/g, "\\]");
}
