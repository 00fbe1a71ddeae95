import type { Scope } from "./structures.ts";

/** A few letters that are the same for settings and templates that say the same: what was read with them still holds. */
export function fingerprint(scope: Scope): string {
	const known = fingerprints.get(scope) ?? hash(JSON.stringify(scope, plain));
	fingerprints.set(scope, known);
	return known;
}

/**
 * The first scope that said the same as `scope`: of thousands of folders nearly all have one, and it is sent and kept
 * once.
 */
export function sharedScope(scope: Scope): Scope {
	const print = fingerprint(scope);
	const shared = scopes.get(print) ?? scope;
	if (scopes.size > mostScopes) scopes.clear();
	scopes.set(print, shared);
	return shared;
}

const fingerprints = new WeakMap<object, string>();
const scopes = new Map<string, Scope>();
const mostScopes = 100;

/** Maps and sets as lists; where a setting is from does not matter. Templates are long, and few. */
function plain(key: string, value: unknown): unknown {
	if (key === "layers") return undefined;
	if (value instanceof Map || value instanceof Set) return [...value];
	return key === "templates" && Array.isArray(value) ? value.map(printOf) : value;
}

function printOf(template: object): string {
	const known = fingerprints.get(template) ?? hash(JSON.stringify(template));
	fingerprints.set(template, known);
	return known;
}

/** FNV-1a: quick, and the same for the same text in every session. */
export function hash(text: string): string {
	let sum = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
	}
	return (sum >>> 0).toString(36);
}
