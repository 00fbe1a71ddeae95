import type { Element } from "hast";
import { openActionWords, type RelatedLink } from "./related-link.ts";
import { element } from "./render-element.ts";

/** The reports that tell of like incidents, each with why, and with what is still open. Nothing when there are none. */
export function renderRelated(related: readonly RelatedLink[]): Element[] {
	if (related.length === 0) return [];

	return [
		element("aside", { className: ["related"] }, [
			element("h2", {}, ["Related incidents"]),
			element("ul", {}, related.map(renderLink)),
		]),
	];
}

function renderLink({ title, href, day, severity, why, openActions }: RelatedLink): Element {
	const facts = [day, severity].filter((it) => it !== undefined).join(" · ");
	const open = openActions > 0 ? [badge("open-actions", openActionWords(openActions))] : [];
	return element("li", {}, [
		href === undefined ? badge("title", title) : element("a", { href }, [title]),
		...(facts === "" ? [] : [badge("about", facts)]),
		...open,
		element("p", { className: ["why"] }, [why]),
	]);
}

function badge(name: string, words: string): Element {
	return element("span", { className: [name] }, [words]);
}
