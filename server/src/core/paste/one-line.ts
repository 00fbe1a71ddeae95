/**
 * The gist of a message in one line: its lines, up to the end of a sentence or a word where it is long.
 *
 * @returns an empty string when there are no words.
 */
export function oneLine(lines: readonly string[]): string {
	const whole = lines
		.map((line) => line.replace(/\s+/g, " ").trim())
		.filter((line) => line !== "")
		.join(" ");
	if (whole.length <= longest) return whole;

	const start = whole.slice(0, longest);
	const sentence = /^.{60,}[.!?](?=\s)/.exec(start)?.[0];
	return sentence ?? `${start.slice(0, Math.max(start.lastIndexOf(" "), longest - 40)).trimEnd()}…`;
}

/** As much as an entry can hold and still be read at a glance. */
const longest = 240;
