import { markdownExtension } from "./markdown-file.ts";

export interface FileNameValues {
	/** `YYYY-MM-DD`. */
	readonly date: string;
	readonly title: string;
	readonly severity?: string | undefined;
}

const longestSlug = 60;

/**
 * The name of a new report after `pattern`, such as `{date}-{slug}.md`.
 *
 * Knows `{date}`, `{slug}` (from the title) and `{severity}`; `/` in the pattern makes folders.
 * The result is never empty, ends in `.md`, stays in its folder and is a legal name on every file system.
 */
export function fileNameFor(pattern: string, values: FileNameValues): string {
	const { date, title, severity = "" } = values;
	const filled = pattern
		.replaceAll("{date}", slugOf(date))
		.replaceAll("{slug}", slugOf(title) || "incident")
		.replaceAll("{severity}", slugOf(severity))
		.replace(markdownExtension, "");
	const segments = filled
		.split(/[/\\]/)
		.map(legalName)
		.filter((segment) => segment !== "");
	const extension = /\.markdown$/i.test(pattern) ? ".markdown" : ".md";
	return `${segments.join("/") || "incident"}${extension}`;
}

/** Lower-case ASCII words with `-` between, at most 60 letters, cut between words; empty when nothing is left. */
export function slugOf(title: string): string {
	const words = toAscii(title)
		.replace(/['’]/g, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	if (words.length <= longestSlug) return words;

	const cut = words.slice(0, longestSlug + 1);
	return cut.slice(0, cut.lastIndexOf("-") > 20 ? cut.lastIndexOf("-") : longestSlug);
}

/** Letters that NFKD does not take apart. */
const folded: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	ł: "l",
	þ: "th",
	ı: "i",
};

function toAscii(text: string): string {
	let ascii = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
	for (const [letter, plain] of Object.entries(folded)) ascii = ascii.replaceAll(letter, plain);
	return ascii;
}

/** What a value without content leaves behind (`--`, a leading `-`) goes too. */
function legalName(segment: string): string {
	const legal = segment
		.replace(/[<>:"|?*\p{Cc}]/gu, "-")
		.replace(/-{2,}/g, "-")
		.replace(/^[-\s]+/, "")
		.replace(/(?<![-.\s])[-.\s]+$/, "");
	if (/^\.*$/.test(legal)) return "";

	const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(legal);
	return isReserved ? `_${legal}` : legal;
}
