/** A text of about `size` UTF-16 units that is hard to read in one way. */
export interface Shape {
	readonly name: string;
	readonly text: (size: number) => string;
}

/** What is repeated, on one line or on many; all else is said in full below. */
const repeated: readonly (readonly [name: string, unit: string])[] = [
	["quote marks", ">"],
	["quote marks apart", "> "],
	["list marks on one line", "- "],
	["numbers on one line", "1. "],
	["quotes and lists on one line", "> - "],
	["lazy lines of a quote", "> a\nb\n"],
	["quotes in items", "- > a\n  b\n"],
	["opening brackets", "["],
	["brackets", "[a] "],
	["brackets that open links", "[a]("],
	["brackets in brackets", "[a[b]"],
	["images", "!["],
	["links", "[a](b) "],
	["equal links on lines of their own", "[a](b.md)\n\n"],
	["definitions with references", "[a]: b\n\n[a] [a][a]\n\n"],
	["footnotes", "[^1]: note\n\nwords[^1]\n\n"],
	["backticks", "`"],
	["code", "`a` "],
	["stars", "*a "],
	["stars and lines", "*a_ "],
	["strong and emphasis", "**a*_b__"],
	["marks that close and open", "a*b_c"],
	["entities", "&amp;"],
	["half entities", "&amp"],
	["addresses", "<http://a.b/c> "],
	["bare addresses", "http://a.b/c"],
	["mail addresses", "a@b.c"],
	["tags", "<b>"],
	["half tags", '<a b="c'],
	["tags with attributes", '<a b="c" d>'],
	["comments", "<!-- a -->"],
	["comments without end", "<!-- a "],
	["instructions without end", "<? a "],
	["declarations without end", "<!A "],
	["CDATA without end", "<![CDATA[ a "],
	["HTML blocks", "<div>\n"],
	["HTML blocks apart", "<div>\n\n"],
	["scripts without end", "<script>\n"],
	["pipes", "|"],
	["escaped pipes", "\\|"],
	["backslashes", "\\"],
	["fences without end", "```\n\n"],
	["fences in items", "- ```\n"],
	["tildes", "~~~ a\n"],
	["headings", "# a\n"],
	["headings below lines", "a\n=\n"],
	["sections of one name", "## Impact\n\nbad\n\n"],
	["lines that stand for headings", "**Root Cause**\n\n"],
	["headings and lines that stand for them", "## Impact\n\n**Root Cause**\n\n"],
	["timelines", "## Timeline\n\n- 10:00 UTC a\n\n"],
	["rules", "***\n"],
	["tabs", "\t"],
	["tabs and words", "\ta\n"],
	["blanks", " "],
	["blanks and words", "a  "],
	["digits", "1"],
	["letters", "a"],
	["capitals", "A"],
	["colons", "a: "],
	["dashes", "-"],
	["timestamps on one line", "10:00 UTC "],
	["dates on one line", "2026-03-01 "],
	["entries at one time", "- 10:00 UTC a\n"],
	["entries of days", "- 2026-03-01 10:00 UTC a\n"],
	["action items", "- [ ] Fix it (@ana, due 2026-03-01)\n"],
	["comments that ignore", "<!-- postmortem-ignore vague-impact -->\n\n"],
	["combining marks", "e\u0301\u0302\u0303"],
	["emoji", "👩‍👩‍👧‍👦"],
	["letters from right to left", "שלום "],
	["carriage returns", "a\r"],
	["zeros", "\0"],
	["half surrogates", "\uD800"],
	["fields", "**Severity:** SEV1\n\n"],
	["durations", "down for 5 minutes, "],
	["quotation marks", "\"a ' "],
	["opening quotation marks", "“a „b «c "],
	["incidents", "INC-20 "],
	["anchors", '<a id="a"></a>'],
	["braces", "{{a "],
	["slashes", "/a"],
];

/** Shapes that repetition alone does not make. */
const grown: readonly Shape[] = [
	{ name: "lists within each other", text: (size) => staircase(size, "- a") },
	{ name: "numbered lists within each other", text: (size) => staircase(size, "1. a") },
	{ name: "backticks of all lengths", text: (size) => runs(size, "`") },
	{ name: "stars of all lengths", text: (size) => runs(size, "*") },
	{ name: "fences of all lengths", text: (size) => runs(size, "`", "\n") },
	{ name: "a table of many columns", text: (size) => table(size / 8, 1) },
	{ name: "a table of many rows", text: (size) => table(2, size / 12) },
	{ name: "a table of columns and rows", text: (size) => table(280, size / 1200) },
	{ name: "a timeline in a table", text: (size) => timeline(size) },
	{ name: "front matter without end", text: (size) => `---\n${fill("a: b\n", size)}` },
	{
		name: "front matter of many keys",
		text: (size) => front(numbered(size, (it) => `a${it}: b\n`)),
	},
	{ name: "front matter of one line", text: (size) => front(`a: ${fill("b ", size)}\n`) },
	{ name: "deep front matter", text: (size) => front(`a: ${fill("[", size)}\n`) },
	{ name: "deep front matter in blocks", text: (size) => front(fill("- ", size)) },
	{ name: "front matter of aliases", text: () => front(laughs()) },
	{ name: "definitions of all names", text: (size) => numbered(size, (it) => `[a${it}]: b\n`) },
	{
		name: "definitions and references of all names",
		text: (size) =>
			numbered(size / 2, (it) => `[a${it}]: b\n\n`) + numbered(size / 2, (it) => `[a${it}] `),
	},
	{
		name: "headings of all names",
		text: (size) => numbered(size, (it) => `## Step ${it}\n\nword\n\n`),
	},
	{ name: "a tag around all", text: (size) => `- <div>\n\n${fill("## Impact\n\nbad\n\n", size)}` },
];

/** Each stands below a heading of a timeline, where most is looked for. */
export const hardShapes: readonly Shape[] = [
	...repeated.map(([name, unit]) => ({ name, text: (size: number) => below(fill(unit, size)) })),
	...grown,
];

function below(text: string): string {
	return `# Disk full\n\n## Summary\n\nIt was down.\n\n## Timeline\n\n${text}\n`;
}

function fill(unit: string, size: number): string {
	return unit.repeat(Math.ceil(size / unit.length));
}

/** Each line two columns further in. */
function staircase(size: number, line: string): string {
	const depth = Math.ceil(Math.sqrt(size));
	return Array.from({ length: depth }, (_, at) => `${"  ".repeat(at)}${line}\n`).join("");
}

function runs(size: number, mark: string, between = " "): string {
	const count = Math.ceil(Math.sqrt(2 * size));
	return Array.from({ length: count }, (_, at) => `${mark.repeat(at + 1)}${between}`).join("");
}

function table(columns: number, rows: number): string {
	const line = (cell: string) => `|${fill(`${cell}|`, columns * (cell.length + 1))}\n`;
	return line("a") + line("-") + line("b").repeat(Math.ceil(rows));
}

function timeline(size: number): string {
	const rows = numbered(size, (it) => `| 2026-03-01 ${clock(it)} UTC | b |\n`);
	return `## Timeline\n\n| Time | What |\n|---|---|\n${rows}`;
}

function clock(minute: number): string {
	const parts = [Math.floor(minute / 60) % 24, minute % 60];
	return parts.map((it) => String(it).padStart(2, "0")).join(":");
}

function front(yaml: string): string {
	return `---\n${yaml}\n---\n\n# Disk full\n`;
}

/** Each list ten times the one before: ten thousand million in all. */
function laughs(): string {
	const lists = Array.from(
		{ length: 9 },
		(_, at) => `a${at + 1}: &a${at + 1} [${fill(`*a${at},`, 40)}]\n`,
	);
	return `a0: &a0 lol\n${lists.join("")}`;
}

function numbered(size: number, line: (number: number) => string): string {
	const lines: string[] = [];
	for (let length = 0; length < size; length += lines.at(-1)?.length ?? size) {
		lines.push(line(lines.length));
	}
	return lines.join("");
}
