import { findMarkdown } from "./find-markdown.ts";
import { fingerprint, sharedScope } from "./fingerprint.ts";
import type { IndexGround } from "./index-ground.ts";
import type { Scope } from "./structures.ts";

/** A Markdown file that is there, and what it is to be read with. */
export interface Wanted {
	readonly uri: string;
	/** The same as long as neither the file nor the settings for it change. */
	readonly stamp: string;
	readonly scope: Scope;
}

type Ground = Pick<IndexGround, "files" | "scopeOf" | "hidden">;

/** The files below the folder at `root`, some hundreds at a time. */
export async function* wantedBelow(
	ground: Ground,
	root: string,
	isCancelled: () => boolean,
): AsyncIterable<readonly Wanted[]> {
	const isExcluded = await ground.hidden(root);
	let found: string[] = [];
	for await (const uris of findMarkdown(root, { files: ground.files, isExcluded, isCancelled })) {
		found.push(...uris);
		if (found.length < enough) continue;

		yield* slices(ground, found);
		found = [];
	}
	yield* slices(ground, found);
}

async function* slices(ground: Ground, uris: readonly string[]) {
	for (let from = 0; from < uris.length; from += enough) {
		yield (await wantedAt(ground, uris.slice(from, from + enough))).flatMap((it) => it ?? []);
	}
}

/** One for each of `uris`; `undefined` for a file that is not there. */
export async function wantedAt(
	{ files, scopeOf }: Ground,
	uris: readonly string[],
): Promise<readonly (Wanted | undefined)[]> {
	const stats = await files.stat(uris);
	return Promise.all(
		uris.map(async (uri, index) => {
			const stat = stats[index];
			if (!stat) return undefined;

			const scope = sharedScope(await scopeOf(uri.slice(0, uri.lastIndexOf("/"))));
			return { uri, scope, stamp: `${stat.modified}-${stat.size}-${fingerprint(scope)}` };
		}),
	);
}

/** Files looked at together. */
const enough = 500;
