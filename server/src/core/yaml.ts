import { CORE_SCHEMA, load } from "js-yaml";

/** What a YAML reader makes of `source`; `undefined` when it is no YAML, as half-written front matter is not. */
export function readYaml(source: string): unknown {
	try {
		return load(source, { schema: CORE_SCHEMA });
	} catch {
		// Half-written front matter is no error of the report's.
		return undefined;
	}
}
