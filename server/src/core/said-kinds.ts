import { kindOf, type SectionKind } from "./section-kind.ts";
import { plainTitle } from "./section-roles.ts";
import type { Template } from "./template.ts";

/** What headings tell that only a comment in a template says, by their plain words; the first template counts. */
export function saidKinds(templates: readonly Template[]): ReadonlyMap<string, SectionKind> {
	const kinds = new Map<string, SectionKind>();
	for (const { kind, title } of templates.flatMap(({ sections }) => sections)) {
		const words = plainTitle(title);
		if (kind !== undefined && kindOf(title) === undefined && !kinds.has(words)) {
			kinds.set(words, kind);
		}
	}
	return kinds;
}
