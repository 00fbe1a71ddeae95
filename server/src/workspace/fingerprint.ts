import type { Scope } from "./structures.ts";

/** A few letters that are the same for settings and templates that say the same: what was read with them still holds. */
export function fingerprint(scope: Scope): string {
	const known = fingerprints.get(scope) ?? hash(JSON.stringify(scope, plain));
	fingerprints.set(scope, known);
	return known;
}

const fingerprints = new WeakMap<Scope, string>();

/** Maps and sets as lists; where a setting is from does not matter. */
function plain(key: string, value: unknown): unknown {
	if (key === "layers") return undefined;
	return value instanceof Map || value instanceof Set ? [...value] : value;
}

/** FNV-1a: quick, and the same for the same text in every session. */
export function hash(text: string): string {
	let sum = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
	}
	return (sum >>> 0).toString(36);
}
