/** True for what can be the name of a person or an app, and not the end of a sentence. */
export function isPersonName(words: string): boolean {
	const parts = words.split(/\s+/);
	const isShort = words.length <= 60 && parts.length <= 6;
	const isSentence =
		/[.!?:;]$|https?:|\b(?:at|on|by|around|until|from|since|is|was|were|the)\b/.test(words);
	return isShort && !isSentence && /\p{L}/u.test(words) && !/^[-*#>|[({]/.test(words);
}
