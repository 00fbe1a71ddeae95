import { firstMatch } from "../first-match.ts";
/**
 * The lines of a chat's HTML with the links of its times as Markdown: `[3:14 PM](https://…)`.
 *
 * @returns `undefined` for HTML without addresses of messages, which says no more than the plain text.
 */
export function htmlLines(html: string): string | undefined {
	if (!html.includes("/archives/") || html.length > longest) return undefined;

	let address: string | undefined;
	const parts = html.split("<").map((piece, index) => {
		if (index === 0) return piece;

		const [tag, rest] = parted(piece);
		const name = firstMatch(/^\/?[a-z]\w*/i, tag).toLowerCase();
		const closing = name === "/a" && address !== undefined ? `](${address})` : "";
		if (name === "a" || name === "/a") address = messageAddress(tag);
		const opening = name === "a" && address !== undefined ? "[" : "";
		return closing + opening + shownFor(name, tag) + rest;
	});
	return withoutEntities(parts.join(""));
}

const longest = 2_000_000;

/** `a href="…">words` → the tag and the words; a comment is no tag. */
function parted(piece: string): [tag: string, rest: string] {
	const end = piece.indexOf(">");
	return end === -1 ? ["", ""] : [piece.slice(0, end), piece.slice(end + 1)];
}

/** The address in a link to a message, as Markdown can hold it. */
function messageAddress(tag: string): string | undefined {
	const address = /\bhref="(https?:\/\/[^"\s()]+)"/i.exec(tag)?.[1];
	return address?.includes("/archives/") ? address : undefined;
}

/** A line end for blocks, the emoji for its picture. */
function shownFor(name: string, tag: string): string {
	if (name === "img") return ` ${/\balt="(:[^"]*:)"/i.exec(tag)?.[1] ?? ""} `;
	return blocks.test(name) ? "\n" : "";
}

const blocks = /^\/?(?:div|p|br|li|ul|ol|tr|h\d|pre|blockquote|section|article)$/;

function withoutEntities(text: string): string {
	return text.replace(/&(?:#(\d{1,7})|(\w{2,6}));/g, (whole, code: string, name: string) => {
		if (name) return entities[name] ?? whole;
		return Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : "";
	});
}

const entities: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: " ",
};
