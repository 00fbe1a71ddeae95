/**
 * Does a glob name this path?
 *
 * `*` and `?` stay within a folder, a doubled star goes through any number of them, `{a,b}` is either,
 * `[0-9]` and `[!0-9]` are characters. Files whose name begins with a dot are like any other.
 * What is not closed stands for itself.
 *
 * @param path with `/`, from the folder that the glob begins at.
 */
export function matchesGlob(glob: string, path: string): boolean {
	return new RegExp(`^${toPattern(glob.replace(/^(?:\.?\/)+/, ""))}$`).test(path);
}

const wildcards: ReadonlyMap<string, string> = new Map([
	["**/", "(?:.*/)?"],
	["**", ".*"],
	["*", "[^/]*"],
	["?", "[^/]"],
]);

const token = /\*\*\/|\*\*|\*|\?|\[!?[^\]/]{1,60}\]|\{[^{}]*\}|./gs;

function toPattern(glob: string): string {
	return glob.replace(token, (found) => wildcards.get(found) ?? patternOf(found));
}

function patternOf(found: string): string {
	if (found.length === 1) return found.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");

	return found.startsWith("{") ? eitherOf(found) : oneOf(found);
}

/** `{a,b*}` as it is written. */
function eitherOf(braces: string): string {
	return `(?:${braces.slice(1, -1).split(",").map(toPattern).join("|")})`;
}

/** `[!0-9]` as it is written; of `[9-0]` the hyphen is a character like the others. */
function oneOf(brackets: string): string {
	const isNegated = brackets.startsWith("[!");
	const characters = brackets.slice(isNegated ? 2 : 1, -1);
	const ranges = [...characters.matchAll(/.-./gs)];
	const isOrdered = ranges.every(([range]) => range.charAt(0) <= range.charAt(2));
	const special = isOrdered ? /[\\^[]/g : /[\\^[-]/g;
	const safe = characters.replace(special, "\\$&");
	return `(?!/)[${isNegated ? "^" : ""}${safe}]`;
}
