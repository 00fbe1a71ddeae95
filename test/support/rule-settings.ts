import type { Rule } from "../../server/src/core/rule.ts";

/** `manifest`, the text of package.json, with a property for each rule in the schema of `postmortem.rules`. */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
	const parsed: unknown = JSON.parse(manifest, (key, value: unknown) =>
		key === "postmortem.rules" && isRecord(value) ? { ...value, ...schemaOf(rules) } : value,
	);
	return `${JSON.stringify(parsed, null, "\t")}\n`;
}

function schemaOf(rules: readonly Rule[]) {
	const properties = rules.map(({ id, severity, summary }) => [
		id,
		{
			type: "string",
			enum: ["error", "warning", "info", "hint", "off"],
			default: severity,
			markdownDescription: summary,
		},
	]);
	return { properties: Object.fromEntries(properties), additionalProperties: false };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}
