import type { TargetFile } from "../core/link-targets.ts";
import { nearPaths } from "../core/near-paths.ts";
import type { TargetGround } from "./link-targets.ts";
import { encodedPath } from "./uri.ts";
import { slugsIn, type WantedTarget } from "./wanted-targets.ts";

interface Found {
	readonly isFile: boolean;
	/** What was known before, for a file of which no place is wanted now. */
	readonly anchors: readonly string[] | undefined;
}

/** What there is to know of a file that a report links to. */
export async function lookForTarget(
	ground: TargetGround,
	wanted: WantedTarget,
	{ isFile, anchors }: Found,
): Promise<TargetFile> {
	if (!isFile) return missing(ground, wanted);
	if (!wanted.isAnchored) return { isThere: true, anchors };

	const text = ground.openText?.(wanted.key) ?? (await ground.files.read(wanted.key));
	return { isThere: true, anchors: text === undefined ? undefined : slugsIn(text) };
}

async function missing(
	{ files, reports }: TargetGround,
	{ key }: WantedTarget,
): Promise<TargetFile> {
	const folder = key.slice(0, key.lastIndexOf("/"));
	const entries = await files.list(folder);
	const isNamed = entries.some(({ name }) => `${folder}/${encodedPath(name)}` === key);
	// A folder, or what may not be looked at.
	if (isNamed) return { isThere: true };

	const names = entries.flatMap(({ name, isFolder }) => (isFolder ? [] : name));
	const others = reports?.() ?? [];
	let near: readonly string[] | undefined;
	return {
		isThere: false,
		// Found once and not with each keystroke, as there may be thousands; and only for who wants to mend the link.
		get near() {
			near ??= nearPaths(key, [...names.map((it) => `${folder}/${encodedPath(it)}`), ...others]);
			return near;
		},
	};
}
