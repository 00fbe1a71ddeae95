import type { Report } from "./report.ts";
import { at, type Edit, lineEnd, lineSpan } from "./text.ts";

/**
 * The edit that writes `key: value` into the front matter of `report`, or into a new one.
 *
 * @param value Written as it is: nothing in it may mean something in YAML.
 */
export function frontMatterStatement({ text, metadata }: Report, key: string, value: string): Edit {
	const end = lineEnd(text);
	const { frontMatter, fields } = metadata;
	if (!frontMatter) {
		const offset = text.startsWith("\uFEFF") ? 1 : 0;
		return { span: at(offset), newText: `---${end}${key}: ${value}${end}---${end}${end}` };
	}

	const isToml = text.slice(frontMatter.start).startsWith("+++");
	const written = isToml ? `"${value}"` : value;
	const field = fields.find(({ source, name }) => source === "frontMatter" && name === key);
	if (field) return { span: field.valueSpan, newText: written };

	const line = isToml ? `${key} = ${written}` : `${key}: ${written}`;
	const closing = lineSpan(text, frontMatter.end - 1).start;
	return { span: at(closing), newText: `${line}${end}` };
}
