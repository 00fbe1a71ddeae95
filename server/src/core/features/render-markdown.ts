import type { Element, ElementContent } from "hast";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import type { Definition, Html, RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { element, isElement } from "./render-element.ts";

/**
 * Blocks of Markdown as sanitised elements, each with its line and, through its position, its place in the text.
 *
 * Of HTML in the text only line breaks and words are kept: no tag or attribute of the writer's gets through.
 * Headings have no addresses yet.
 *
 * @param definitions What links and images in them may refer to, besides what is in them; of equals the first counts.
 */
export function renderBlocks(
	blocks: readonly RootContent[],
	definitions: readonly Definition[] = [],
): Element[] {
	const tree = toHast(
		{ type: "root", children: [...definitions, ...blocks] },
		{
			handlers: {
				html(state, node: Html, parent) {
					const words = fromHtml(node.value);
					if (!words) return undefined;

					// HTML among words is part of their sentence; HTML by itself is a paragraph.
					const isBlock = holdsBlocks.has(`${parent?.type}`);
					const result = isBlock ? element("p", {}, [words]) : words;
					state.patch(node, result);
					return result;
				},
			},
		},
	);
	const body = [sanitize(tree, schema)]
		.filter((it) => it.type === "root")
		.flatMap(({ children }) => children.filter((it) => it.type === "element"));
	body.forEach(addLines);
	return body;
}

const holdsBlocks = new Set(["root", "blockquote", "listItem"]);

const schema: Schema = {
	...defaultSchema,
	attributes: {
		a: ["href"],
		code: [["className", /^language-[\w+-]+$/]],
		img: ["src", "alt"],
		input: [["type", "checkbox"], "checked", ["disabled", true]],
		li: [["className", "task-list-item"]],
		ol: ["start", ["className", "contains-task-list"]],
		td: ["align"],
		th: ["align"],
		ul: [["className", "contains-task-list"]],
		"*": ["title"],
	},
	protocols: {
		href: ["http", "https", "mailto"],
		src: ["http", "https"],
	},
};

function fromHtml(html: string): ElementContent | undefined {
	if (/^<br\s*\/?>$/i.test(html)) {
		return { type: "element", tagName: "br", properties: {}, children: [] };
	}
	const value = html
		.replace(/<!--[\s\S]*?(-->|$)/g, "")
		.replace(/<(script|style|iframe|object|svg|template)\b[\s\S]*?(<\/\1\s*>|$)/gi, "")
		.replace(/<[^>]*>?/g, " ")
		.trim();
	return value === "" ? undefined : { type: "text", value };
}

const blocks = new Set(["p", "li", "tr", "pre", "blockquote", "hr", "img", "table", "ul", "ol"]);

function addLines(node: ElementContent): void {
	if (node.type !== "element") return;

	const line = node.position?.start.line;
	if (line !== undefined && (blocks.has(node.tagName) || isHeading(node))) {
		node.properties.dataLine = line - 1;
	}
	node.children.forEach(addLines);
}

/** As Git hosts name headings, so that `#root-cause` works; the prefix keeps them apart from ours. */
export function withHeadingIds<Node extends ElementContent>(body: Node[]): Node[] {
	const taken = new Map<string, number>();
	for (const node of body) {
		if (!isElement(node) || !isHeading(node)) continue;

		const slug = slugOf(wordsOf(node));
		const count = taken.get(slug) ?? 0;
		taken.set(slug, count + 1);
		node.properties.id = count === 0 ? `section-${slug}` : `section-${slug}-${count}`;
	}
	return body;
}

function isHeading({ tagName }: Element): boolean {
	return /^h[1-6]$/.test(tagName);
}

function wordsOf(node: ElementContent): string {
	return node.type === "element" ? node.children.map(wordsOf).join("") : node.value;
}

function slugOf(words: string): string {
	return words
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
		.replace(/\s/g, "-");
}
