import type { ReadResult } from "./read-report.ts";
import type { IndexChanges, IndexedReport, SkippedFile } from "./report-index.ts";
import { canonicalUri } from "./uri.ts";

/** What a Markdown file was found to be, and what it was read with. */
export interface Known {
	/** As the file is written in messages; keys are canonical. */
	readonly uri: string;
	/** The same as long as neither the file nor the settings for it change; empty for what is open in the editor. */
	readonly stamp: string;
	readonly result: ReadResult;
	/** The day on which the rules were asked, `YYYY-MM-DD`; `undefined` when they were not. */
	readonly foundOn?: string | undefined;
}

/** All Markdown files that were looked at, by URI, and what changed when. */
export class Catalogue {
	readonly #known = new Map<string, Known>();
	readonly #reports = new Map<string, IndexedReport>();
	readonly #skipped = new Map<string, SkippedFile>();
	/** What is gone, the oldest first. */
	readonly #removed = new Map<string, { readonly uri: string; readonly revision: number }>();
	#list: readonly IndexedReport[] | undefined;
	#forgottenBefore = 0;
	#revision = 0;

	get reports(): readonly IndexedReport[] {
		this.#list ??= [...this.#reports.values()];
		return this.#list;
	}

	/** By URI. */
	get skipped(): SkippedFile[] {
		return [...this.#skipped.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	}

	get uris(): string[] {
		return [...this.#known.values()].map(({ uri }) => uri);
	}

	at(uri: string): IndexedReport | undefined {
		return this.#reports.get(canonicalUri(uri));
	}

	knownAt(uri: string): Known | undefined {
		return this.#known.get(canonicalUri(uri));
	}

	/** Take in what a file is now. When only the rules were asked once more, its report has not changed. */
	put(known: Known): void {
		const { uri, stamp, result } = known;
		if (result.kind === "gone") {
			this.delete(uri);
			return;
		}
		const key = canonicalUri(uri);
		const earlier = this.#known.get(key);
		if (result.kind === "skipped") this.#skipped.set(key, { uri, reason: result.reason });
		else this.#skipped.delete(key);
		this.#known.set(key, known);
		if (result.kind !== "report") {
			this.#removeReport(key);
			return;
		}
		const { path, facts, findings } = result;
		const before = this.#reports.get(key);
		const isSame = before !== undefined && stamp !== "" && earlier?.stamp === stamp;
		const revision = isSame ? before.revision : ++this.#revision;
		this.#reports.set(key, { uri, path, facts, findings, revision });
		this.#removed.delete(key);
		this.#list = undefined;
	}

	delete(uri: string): void {
		const key = canonicalUri(uri);
		this.#known.delete(key);
		this.#skipped.delete(key);
		this.#removeReport(key);
	}

	/** Forget the files below the folders at `uris`, in one pass. Gives how many there were. */
	deleteBelow(uris: readonly string[]): number {
		const starts = uris.map((uri) => `${canonicalUri(uri)}/`);
		if (starts.length === 0) return 0;

		const below = [...this.#known.keys()].filter((key) => starts.some((it) => key.startsWith(it)));
		for (const key of below) this.delete(key);
		return below.length;
	}

	since(revision: number | undefined): IndexChanges {
		const from = revision ?? -1;
		const isWhole = from < this.#forgottenBefore || from > this.#revision;
		const reports = isWhole ? this.reports : this.reports.filter((it) => it.revision > from);
		const removed = [...this.#removed.values()].filter((it) => !isWhole && it.revision > from);
		return {
			revision: this.#revision,
			isWhole,
			reports,
			removed: removed.map(({ uri }) => uri),
		};
	}

	#removeReport(key: string): void {
		const report = this.#reports.get(key);
		if (!report) return;

		this.#reports.delete(key);
		this.#list = undefined;
		this.#removed.set(key, { uri: report.uri, revision: ++this.#revision });
		this.#forgetOldest();
	}

	/** Who asks for changes so old is told everything. */
	#forgetOldest(): void {
		const [oldest] = this.#removed;
		if (!oldest || this.#removed.size <= mostRemoved) return;

		const [key, { revision }] = oldest;
		this.#removed.delete(key);
		this.#forgottenBefore = revision;
	}
}

const mostRemoved = 5_000;
