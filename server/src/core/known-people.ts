import type { Report } from "./report.ts";

/** The people a report names as such, each as it is written: authors, leads, participants, owners of action items. */
export function knownPeople({ metadata, actionItems }: Report): string[] {
	const stated = metadata.fields
		.filter(({ name }) => isForPeople.test(name))
		.flatMap(({ value }) => value.split(/[,;&/]| and /));
	const owners = actionItems.flatMap(({ owner }) => owner?.value.split(/[,;&/]| and /) ?? []);
	const names = [...stated, ...owners].map((name) => name.replace(/\(.*|<.*|\[.*/, "").trim());
	return [...new Set(names.filter((name) => isName.test(name) && !isTeam.test(name)))];
}

const isForPeople =
	/^(?:authors?|owners?|reportedBy|writtenBy|lead|.*Lead|.*[cC]ommander|scribe|participants?|attendees|responders?|onCall|assignees?|reviewers?)$/;

/** `Ana`, `Ana Diaz`, `@ana`; no `Platform team`, and nobody who is `TBD`. */
const isName = /^(?:@[\w.-]+|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}[\p{L}.']*){0,3})$/u;

const isTeam =
	/\b(?:team|squad|group|crew|all|everyone|engineering|platform|(?:dev|sec)?ops|sre|support|security|infrastructure|operations|qa|product|backend|frontend|data|system|unknown)\b/i;
