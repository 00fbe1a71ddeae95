/** Where the keyboard is, in words that survive that everything is made anew. */
export interface FocusPlace {
	readonly section: string;
	readonly name: string;
}

/** `undefined` when the focus is in no section. */
export function focusPlace(): FocusPlace | undefined {
	const { activeElement } = document;
	const section = activeElement?.closest("section");
	return activeElement && section
		? { section: section.id, name: nameOf(activeElement) }
		: undefined;
}

/** Put the focus back, to the same mark or button if it is still there, else to the first of its chart. */
export function restoreFocus(place: FocusPlace | undefined): void {
	const section = place && document.getElementById(place.section);
	if (!section || section.contains(document.activeElement)) return;

	const all = [...section.querySelectorAll<HTMLElement | SVGElement>("button, [data-mark]")];
	const same = all.find((it) => nameOf(it) === place.name) ?? all[0];
	same?.focus({ preventScroll: true });
}

function nameOf(element: Element): string {
	return element.getAttribute("aria-label") ?? element.textContent ?? "";
}
