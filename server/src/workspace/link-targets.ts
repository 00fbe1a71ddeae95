import { decoded } from "../core/decoded.ts";
import { relativePath } from "../core/link-target.ts";
import type { LinkTargets, TargetFile } from "../core/link-targets.ts";
import type { Report } from "../core/report.ts";
import type { FileAccess } from "./file-access.ts";
import { targetKey } from "./target-key.ts";

/** What the links of reports lead to: looked for when somebody asks, and remembered. */
export interface TargetSource {
	/** What is known for the document at `uri`; asked later the same may know more. */
	of(uri: string): LinkTargets;
	/** Look for what the links of the document at `uri` lead to. True when more, or something else, is known now. */
	lookUp(uri: string, report: Report): Promise<boolean>;
	/** Another one whenever something else is known. */
	readonly revision: number;
	/** Told whenever something else is known. */
	onLearn(listener: () => void): void;
	/** All is to be looked for once more; what is known counts until then. */
	forget(): void;
}

export interface TargetGround {
	readonly files: Pick<FileAccess, "read" | "list" | "stat">;
	/** The canonical URIs of reports that are known, for a file that moved. */
	readonly reports?: () => readonly string[];
	/** The text of a document as the editor shows it; of those that are not open there is none. */
	readonly openText?: (uri: string) => string | undefined;
}

export function createLinkTargets(ground: TargetGround): TargetSource {
	const { files } = ground;
	const known = new Map<string, Known>();
	const listeners: (() => void)[] = [];
	let round = 0;
	let revision = 0;
	return {
		of,
		lookUp,
		forget: () => void round++,
		onLearn: (listener) => void listeners.push(listener),
		get revision() {
			return revision;
		},
	};

	function of(uri: string): LinkTargets {
		return {
			at: (path) => {
				const file = known.get(targetKey(uri, path) ?? "")?.file;
				if (!file) return undefined;

				const { isThere, anchors } = file;
				return {
					isThere,
					anchors,
					get near() {
						return file.near?.map((it) => pathTo(uri, it));
					},
				};
			},
		};
	}

	async function lookUp(uri: string, report: Report): Promise<boolean> {
		// What reads Markdown is loaded with the first report.
		const [{ wantedTargets }, { lookForTarget }] = await Promise.all([
			import("./wanted-targets.ts"),
			import("./look-for-target.ts"),
		]);
		const wanted = wantedTargets(uri, report).filter(({ key, isAnchored }) => {
			const it = known.get(key);
			return it?.round !== round || !it.file.isThere || (isAnchored && !it.file.anchors);
		});
		const asked = round;
		// Who cannot tell of the report itself tells nothing of others by being silent.
		const [own, ...stats] =
			wanted.length === 0 ? [] : await files.stat([uri, ...wanted.map(({ key }) => key)]);
		if (!own) return false;

		let isNew = false;
		for (const [index, it] of wanted.entries()) {
			const before = known.get(it.key)?.file;
			const isFile = stats[index] !== undefined;
			const next = await lookForTarget(ground, it, { isFile, anchors: before?.anchors });
			isNew ||= !isSame(before, next);
			known.set(it.key, { file: next, round: asked });
		}
		if (isNew) learnt();
		return isNew;
	}

	function learnt(): void {
		revision++;
		for (const listener of listeners) listener();
	}
}

interface Known {
	readonly file: TargetFile;
	/** In which round of looking it was found. */
	readonly round: number;
}

function pathTo(uri: string, other: string): string {
	return relativePath(decoded(uri), decoded(other));
}

function isSame(before: TargetFile | undefined, after: TargetFile): boolean {
	return (
		before?.isThere === after.isThere &&
		String(before.anchors) === String(after.anchors) &&
		String(before.near) === String(after.near)
	);
}
