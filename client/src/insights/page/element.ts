type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of the page; attributes that are `undefined` are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes,
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	assign(made, attributes);
	made.append(...children);
	return made;
}

/** The same for an element of a drawing. */
export function drawn<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Attributes,
	...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
	const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
	assign(made, attributes);
	made.append(...children);
	return made;
}

function assign(made: Element, attributes: Attributes): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) made.setAttribute(name, value);
	}
}
