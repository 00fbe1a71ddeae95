import type { Section } from "../report.ts";
import type { Rule } from "../rule.ts";
import { plainTitle } from "../section-roles.ts";

export const duplicateSection: Rule = {
	id: "duplicate-section",
	severity: "info",
	summary: "A section stands in the report once.",
	why: `Two sections of the same name make a reader miss one of them, most often after a merge or a copied template.
Sections of one kind under different names, and those of different incidents or days, are left alone.`,
	examples: [
		{
			bad: "# Cache outage\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n\n## Impact\n\nAll shops were slow.\n\n## <|Timeline|>\n\n- 14:40 Cache is warm.\n",
			says: "Join this with the section `Timeline` above.",
			good: "# Cache outage\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n- 14:40 Cache is warm.\n\n## Impact\n\nAll shops were slow.\n",
		},
	],
	*check({ sections }) {
		const known = new Map<string, Section>();
		for (const { section, parent } of withParents(sections)) {
			if (section.kind === undefined) continue;

			const { kind, level, title, titleSpan } = section;
			const key = [parent?.span.start, kind, level, plainTitle(title)].join("\n");
			const first = known.get(key);
			if (!first) {
				known.set(key, section);
				continue;
			}
			yield {
				span: titleSpan,
				message: `Join this with the section \`${first.title}\` above.`,
				related: [{ span: first.titleSpan, message: `The first \`${first.title}\`.` }],
			};
		}
	},
};

interface Nested {
	readonly section: Section;
	/** The section of a higher level that it is in. */
	readonly parent: Section | undefined;
}

function* withParents(sections: readonly Section[]): Iterable<Nested> {
	const open: Section[] = [];
	for (const section of sections) {
		while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
		yield { section, parent: open.at(-1) };
		open.push(section);
	}
}
