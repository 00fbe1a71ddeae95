import { decoded } from "../core/decoded.ts";

/** A path with `/` as VS Code writes it in a URI. */
export function encodedPath(path: string): string {
	return path.split("/").map(encodedPart).join("/");
}

/** Nearly all: nothing in it could be written in another way. */
const isPlain = /^[a-z][\w+.-]*:\/\/[\w.-]*\/[\w./~-]*$/;

function encodedPart(part: string): string {
	const hex = (character: string) =>
		`%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
	return encodeURIComponent(part).replace(/[!'()*]/g, hex);
}

/** The same for all ways to write one URI: editors differ in what they encode. */
export function canonicalUri(uri: string): string {
	if (isPlain.test(uri)) return uri;

	const [, start, path] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/[^?#]*)$/i.exec(uri) ?? [];
	if (start === undefined || path === undefined) return uri;
	return start + path.split("/").map(decoded).map(encodedPart).join("/");
}
