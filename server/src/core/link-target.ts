import { decoded } from "./decoded.ts";
import { withoutScheme } from "./without-scheme.ts";

/** Where a link leads, as far as its own words tell. */
export interface LinkTarget {
	/**
	 * `relative` to the file and `absolute` from a root lead to files, `fragment` to a place in the file itself.
	 * `external` ones name a scheme or a host; what a site generator has to fill in first is `generated`.
	 */
	readonly kind: "relative" | "absolute" | "fragment" | "external" | "generated";
	/** Decoded, with `/`; empty unless the link leads to a file or folder. */
	readonly path: string;
	/** With its `?`; empty without one. */
	readonly query: string;
	/** Decoded, without its `#`; `undefined` without one. */
	readonly fragment: string | undefined;
}

/** Read what stands between the parentheses of a link, or behind the colon of a definition; never fails. */
export function readTarget(written: string): LinkTarget {
	const plain = written.replace(escaped, "$1");
	const hash = plain.indexOf("#");
	const before = hash < 0 ? plain : plain.slice(0, hash);
	const fragment = hash < 0 ? undefined : decoded(plain.slice(hash + 1));
	const mark = before.indexOf("?");
	const query = mark < 0 ? "" : before.slice(mark);
	const path = mark < 0 ? before : before.slice(0, mark);
	const kind = kindOf(plain, path);
	const isFile = kind === "relative" || kind === "absolute";
	return { kind, path: isFile ? decoded(path) : "", query, fragment };
}

/** `\(` stands for a parenthesis: CommonMark 0.31, section 2.4. */
const escaped = /\\([!-/:-@[-`{-~])/g;

function kindOf(plain: string, path: string): LinkTarget["kind"] {
	if (/\{\{|\{%|\$\{|<%|&#?\w+;/.test(plain)) return "generated";
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i.test(plain) || plain.includes("\\")) return "external";
	if (path === "") return "fragment";
	return path.startsWith("/") ? "absolute" : "relative";
}

/** `path` as it is written in a link: what would end the target, or be read as another part of it, is encoded. */
export function writtenPath(
	path: string,
	{ isBracketed }: { readonly isBracketed: boolean },
): string {
	return path.replace(isBracketed ? unsafeInBrackets : unsafe, (character) =>
		encodeURIComponent(character).replace(/[()]/g, (it) => (it === "(" ? "%28" : "%29")),
	);
}

const unsafeInBrackets = /[%#?<>\\\p{Cc}]/gu;
const unsafe = /[%#?<>\\()\s\p{Cc}]/gu;

/** The path of the file that `path` leads to from the file at `from`; `undefined` when it leads out of the root. */
export function resolvedPath(from: string, path: string): string | undefined {
	const names = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
	for (const name of path.split("/")) {
		if (name === "." || name === "") continue;
		if (name !== "..") names.push(name);
		else if (names.pop() === undefined) return undefined;
	}
	return names.join("/");
}

/** The way from the file at `from` to the one at `to`, both from the same root: `../2026/disk.md`. */
export function relativePath(from: string, to: string): string {
	const folders = from.split("/").slice(0, -1);
	const names = to.split("/");
	let shared = 0;
	while (shared < folders.length && shared < names.length - 1) {
		if (folders[shared] !== names[shared]) break;
		shared++;
	}
	return withoutScheme(
		[...folders.slice(shared).map(() => ".."), ...names.slice(shared)].join("/"),
	);
}
