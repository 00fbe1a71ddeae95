/** `text`, or its first words and an ellipsis when it is longer than a title may be. */
export function shortened(text: string): string {
	if (text.length <= longest) return text;

	const cut = text.slice(0, longest);
	const end = cut.lastIndexOf(" ");
	return `${cut.slice(0, end > longest / 2 ? end : longest).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, "")}…`;
}

const longest = 40;
