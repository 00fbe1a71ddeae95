/** How many columns of a terminal, or of an editor's fixed-width font, a text takes: two for `語` and for emoji. */
export function displayWidth(text: string): number {
	if (/^[\x20-\x7e]*$/.test(text)) return text.length;

	let width = 0;
	for (const { segment } of new Intl.Segmenter("en").segment(text)) {
		width += isWide.test(segment) ? 2 : 1;
	}
	return width;
}

const isWide =
	/\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1F64F}\u{20000}-\u{3FFFD}]/u;
