import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** What a browser would make of `html` that has no business in a report; nothing when all is well. */
export function htmlFaults(html: string): string[] {
	return [...elementsOf(html)].flatMap((it) => [...faultsOf(it)]);
}

/** The elements that a browser would make of `html`. */
export function elementsOf(html: string): Iterable<Element> {
	return elementsIn(parseFragment(html));
}

function* elementsIn({ childNodes }: Parent): Iterable<Element> {
	for (const node of childNodes) {
		if (!("tagName" in node)) continue;
		yield node;
		yield* elementsIn(node);
		if ("content" in node) yield* elementsIn(node.content);
	}
}

function* faultsOf({ tagName, namespaceURI, attrs }: Element): Iterable<string> {
	if (!elements.has(tagName) || namespaceURI !== html) yield `<${tagName}>`;
	for (const { name, value } of attrs) {
		const isRight = attributes[name];
		if (!isRight?.(value)) yield `<${tagName} ${name}="${value}">`;
	}
}

const html = "http://www.w3.org/1999/xhtml";
const elements = new Set([
	...["h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "ul", "ol", "li", "pre", "blockquote"],
	...["table", "thead", "tbody", "tr", "th", "td", "a", "img", "code", "em", "strong", "input"],
	...[
		"header",
		"dl",
		"dt",
		"dd",
		"div",
		"span",
		"details",
		"summary",
		"button",
		"progress",
		"aside",
	],
]);

/** All that may stand in an element, and how it may look. */
const attributes: Readonly<Record<string, (value: string) => boolean>> = {
	// The browser leaves out tabs and line ends, and decodes, before it reads the scheme; so does its parser here.
	href: (value) => leadsTo(value, "http:", "https:", "mailto:"),
	src: (value) => leadsTo(value, "http:", "https:"),
	// The script of the page looks for headings by names that begin so, and for nothing else by its name.
	id: (value) => value.startsWith("section-"),
	class: (value) => /^[\w+ -]*$/.test(value),
	type: (value) => value === "checkbox" || value === "button",
	align: (value) => /^(left|center|right)$/.test(value),
	alt: () => true,
	title: () => true,
	"aria-hidden": () => true,
	"aria-label": () => true,
	role: (value) => value === "img",
	checked: (value) => value === "",
	disabled: (value) => value === "",
	"data-line": isNumber,
	"data-jump": isNumber,
	start: isNumber,
	value: isNumber,
	max: isNumber,
};

/** An address that is none leads nowhere. */
function leadsTo(address: string, ...schemes: readonly string[]): boolean {
	const page = "https://page.invalid/folder/";
	return !URL.canParse(address, page) || schemes.includes(new URL(address, page).protocol);
}

function isNumber(value: string): boolean {
	return /^\d+$/.test(value);
}
