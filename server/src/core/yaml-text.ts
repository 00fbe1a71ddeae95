/** `value` as it can stand behind `key:` in YAML: in quotes where it would else mean something. */
export function yamlText(value: string): string {
	const isPlain =
		/^[\p{L}\p{N}]/u.test(value) &&
		!/: |:$| #|^(?:true|false|null|yes|no|on|off)$/i.test(value) &&
		!/^[\d.+e_-]+$/i.test(value);
	// A day such as 2026-03-01 is what it looks like to every reader.
	return isPlain || /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);
}

/** `title: "{{title}}"` as `title: {{title}}`: the value brings its own quotes where it needs them. */
export function unquoted(front: string): string {
	return front.replace(/(["'])(\{\{\s*\w+\s*\}\})\1/g, "$2");
}
