/**
 * Make the children of `target` equal to those of `wanted`, touching only what differs:
 * what stays keeps its place on the screen, its selection and its open or closed state.
 */
export function morphChildren(target: Node, wanted: Node): void {
	const old = [...target.childNodes];
	const fresh = [...wanted.childNodes];
	const head = countEqual(old, fresh);
	const tail = countEqual(old.slice(head).reverse(), fresh.slice(head).reverse());
	const range = { from: head, removed: old.length - tail - head };
	morphRange(target, range, fresh.slice(head, fresh.length - tail));
}

/** The same for some neighbouring children: make them equal to the `wanted` ones. */
export function morphRange(
	target: Node,
	{ from, removed }: { readonly from: number; readonly removed: number },
	wanted: readonly ChildNode[],
): void {
	const old = [...target.childNodes];
	const within = old.slice(from, from + removed);
	for (const [index, node] of wanted.entries()) {
		const before = within[index];
		if (!before) target.insertBefore(node, old[from + removed] ?? null);
		else morph(before, node);
	}
	for (const surplus of within.slice(wanted.length)) target.removeChild(surplus);
}

/** How many nodes at the start are the same, but for the lines they come from. */
function countEqual(old: readonly Node[], fresh: readonly Node[]): number {
	let count = 0;
	while (count < old.length && count < fresh.length && settle(old[count], fresh[count])) count++;
	return count;
}

/** True when the two are alike; the old one then takes over the lines of the fresh one. */
function settle(old: Node | undefined, fresh: Node | undefined): boolean {
	if (!old || !fresh) return false;
	if (old.isEqualNode(fresh)) return true;
	if (!(old instanceof HTMLElement && fresh instanceof HTMLElement)) return false;
	if (withoutLines(old) !== withoutLines(fresh)) return false;

	morph(old, fresh);
	return true;
}

function withoutLines(element: HTMLElement): string {
	return element.outerHTML.replace(/ data-(line|jump)="\d+"| open=""/g, "");
}

function morph(old: ChildNode, fresh: Node): void {
	if (old.isEqualNode(fresh)) return;
	if (old instanceof HTMLElement && fresh instanceof HTMLElement && old.tagName === fresh.tagName) {
		morphAttributes(old, fresh);
		morphChildren(old, fresh);
	} else if (old instanceof Text && fresh instanceof Text) {
		old.data = fresh.data;
	} else {
		old.replaceWith(fresh);
	}
}

/** Whether the list of findings is folded open is the reader's, not the report's. */
function morphAttributes(old: HTMLElement, fresh: HTMLElement): void {
	for (const { name } of [...old.attributes]) {
		if (name !== "open" && !fresh.hasAttribute(name)) old.removeAttribute(name);
	}
	for (const { name, value } of fresh.attributes) {
		if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
	}
}
