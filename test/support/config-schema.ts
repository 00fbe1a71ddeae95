import { teamKeys } from "../../server/src/core/config-file.ts";

/** The JSON schema of `.postmortem.json`, from `manifest`, the text of package.json with the settings. */
export function configSchema(manifest: string): string {
	const settings = new Map<string, object>();
	JSON.parse(manifest, (key, value: unknown) => {
		if (key.startsWith("postmortem.") && typeof value === "object" && value !== null) {
			settings.set(key, value);
		}
		return value;
	});
	const properties = teamKeys.map((key) => [key, plain(settings.get(`postmortem.${key}`) ?? {})]);
	const schema = {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Postmortem",
		description: "How a team writes its postmortems. Wins over the settings of the same name.",
		type: "object",
		properties: { $schema: { type: "string" }, ...Object.fromEntries(properties) },
		additionalProperties: false,
	};
	return `${JSON.stringify(schema, null, "\t")}\n`;
}

/** A setting without what only the settings editor reads. */
function plain(setting: object): object {
	return Object.fromEntries(
		Object.entries(setting).filter(([key]) => !/^(scope|order)$/.test(key)),
	);
}
