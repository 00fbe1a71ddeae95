/**
 * A document or folder, as the place whose settings hold: of a folder those in it, not those beside it.
 *
 * @param uri What does not end like the name of a Markdown file is a folder; `undefined` stays.
 */
export function inside(uri: string | undefined): string | undefined {
	const isDocument = uri === undefined || /(?:\/|\.(?:md|markdown|mdx))$/i.test(uri);
	return isDocument ? uri : `${uri}/`;
}
