import assert from "node:assert/strict";

/** Fails on HTML with a tag or an attribute that a report has no need of. */
export function assertHarmless(result: string): void {
	const tags = [...result.matchAll(/<\/?([a-z][a-z\d]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/gi)];
	assert.equal(tags.length, result.match(/<(?=[/a-z])/gi)?.length ?? 0, result);
	for (const [tag, name = "", attributes = ""] of tags) {
		assert.match(
			name,
			/^(p|h[1-6]|[uo]l|li|a|img|br|hr|em|strong|del|code|pre|blockquote|input|t\w+)$/,
			tag,
		);
		assert.doesNotMatch(attributes, /\s(on\w+|style|srcdoc|srcset)=/i, tag);
	}
}
