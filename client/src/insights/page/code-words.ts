import { element } from "./element.ts";

/** A sentence with what stands in `ticks` as code. */
export function codeWords(sentence: string): (string | HTMLElement)[] {
	return sentence
		.split("`")
		.map((part, index) => (index % 2 === 1 ? element("code", {}, part) : part));
}
