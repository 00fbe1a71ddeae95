import ignore, { type Ignore } from "ignore";

/** What the `.gitignore` files of a folder and of those above it leave out. */
export interface Ignored {
	/**
	 * True for what Git would not see.
	 *
	 * @param path Below the workspace folder, with `/`; a folder's ends with one.
	 */
	has(path: string): boolean;
	/** The same for what is below `folder` (`""` or with `/` at the end), given its `.gitignore`. */
	with(folder: string, text: string): Ignored;
}

interface Level {
	readonly folder: string;
	readonly rules: Ignore;
}

export const nothingIgnored: Ignored = toIgnored([]);

function toIgnored(levels: readonly Level[]): Ignored {
	return {
		has(path) {
			// The nearest file that has a word on it decides: it may take back what a farther one says.
			for (const { folder, rules } of levels.toReversed()) {
				const { ignored, unignored } = rules.test(path.slice(folder.length));
				if (ignored || unignored) return ignored;
			}
			return false;
		},
		with: (folder, text) => toIgnored([...levels, { folder, rules: ignore().add(text) }]),
	};
}
