/**
 * Who owns code by the text of a `CODEOWNERS` file: people and teams (`@ana`, `@acme/platform`), each once, in its order.
 *
 * Patterns, comments and mail addresses are left out; a text of another kind names hardly anybody.
 * Source: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeOwners(text: string): string[] {
	return [...new Set(text.split(/\r\n?|\n/).flatMap(ownersIn))];
}

/** `/docs/a\ b/ @ana @acme/platform # comment`: the pattern comes first, and may have escaped blanks. */
function ownersIn(line: string): string[] {
	const [, ...owners] = line
		.replace(/\\./g, "-")
		.replace(/(?:^|\s)#.*/s, "")
		.trim()
		.split(/\s+/);
	return owners.filter((owner) => isOwner.test(owner));
}

const isOwner = /^@[A-Za-z\d][\w-]*(?:[./][\w-]+)*$/;
