import type { RelatedIndex, RelatedReport } from "../core/related/related-index.ts";
import type { IndexChanges, ReportIndex } from "./report-index.ts";
import { canonicalUri } from "./uri.ts";

/** Which reports of a workspace tell of like incidents. Nothing is read, nor compared, before somebody asks. */
export interface RelatedReports {
	/**
	 * The reports like the one at `uri`, the likest first, at once; `undefined` until all reports have been read.
	 * `onChange` says when the answer has become another.
	 */
	known(uri: string): readonly RelatedReport[] | undefined;
	/** The same when all that is known of the reports has been taken in. */
	find(uri: string): Promise<readonly RelatedReport[]>;
	/** Told when what was told before holds no longer, for a report that is still open. */
	onChange(listener: () => void): void;
}

export interface RelatedGround {
	readonly index: ReportIndex;
	/** Puts work off until what waits in line is taken in. */
	later(work: () => void): void;
	isOpen(uri: string): boolean;
}

export class WorkspaceRelated implements RelatedReports {
	readonly #ground: RelatedGround;
	readonly #listeners: (() => void)[] = [];
	/** All that was answered at once since the last change, as far as it is shown, by the URI that was asked for. */
	readonly #told = new Map<string, Set<string>>();
	/** The reports that have been taken in, by canonical URI. */
	readonly #taken = new Set<string>();
	#search: RelatedIndex | undefined;
	#revision: number | undefined;
	#work: Promise<void> = Promise.resolve();
	#isStarted = false;
	#isWhole = false;

	constructor(ground: RelatedGround) {
		this.#ground = ground;
	}

	known(uri: string): readonly RelatedReport[] | undefined {
		this.#start();
		const related = this.#isWhole ? this.#related(uri) : undefined;
		this.#told.set(uri, new Set(this.#told.get(uri)).add(gist(related)));
		return related;
	}

	async find(uri: string): Promise<readonly RelatedReport[]> {
		this.#start();
		await this.#ground.index.ready();
		await this.#follow();
		return this.#related(uri);
	}

	onChange(listener: () => void): void {
		this.#listeners.push(listener);
	}

	#start(): void {
		if (this.#isStarted) return;

		this.#isStarted = true;
		const { index } = this.#ground;
		// While they are read, many are missing, and what is rare among the others says little.
		const followWhole = () => void (index.isComplete && this.#follow());
		index.onChange(followWhole);
		void index.ready().then(followWhole);
	}

	#follow(): Promise<void> {
		this.#work = this.#work.then(() => this.#take());
		return this.#work;
	}

	async #take(): Promise<void> {
		const { index } = this.#ground;
		if (this.#search && index.since(this.#revision).revision === this.#revision) return;

		this.#search ??= await createSearch();
		const changes = index.since(this.#revision);
		this.#revision = changes.revision;
		await this.#takeIn(this.#search, changes);
		this.#isWhole ||= index.isComplete;
		await this.#tell();
	}

	async #takeIn(search: RelatedIndex, changes: IndexChanges): Promise<void> {
		for (const uri of this.#goneIn(changes)) {
			search.remove(uri);
			this.#taken.delete(uri);
		}
		for (let from = 0; from < changes.reports.length; from += mostAtOnce) {
			for (const { uri, facts } of changes.reports.slice(from, from + mostAtOnce)) {
				search.put(canonicalUri(uri), facts);
				this.#taken.add(canonicalUri(uri));
			}
			await this.#pause();
		}
	}

	#goneIn({ isWhole, reports, removed }: IndexChanges): string[] {
		if (!isWhole) return removed.map(canonicalUri);

		const there = new Set(reports.map(({ uri }) => canonicalUri(uri)));
		return [...this.#taken].filter((uri) => !there.has(uri));
	}

	async #tell(): Promise<void> {
		const stale: string[] = [];
		for (const [uri, told] of [...this.#told]) {
			if (!this.#ground.isOpen(uri) || (await this.#isStale(uri, told))) stale.push(uri);
		}
		for (const uri of stale) this.#told.delete(uri);
		if (stale.some(this.#ground.isOpen)) for (const listener of this.#listeners) listener();
	}

	async #isStale(uri: string, told: ReadonlySet<string>): Promise<boolean> {
		if (!this.#isWhole) return false;

		const now = gist(this.#related(uri));
		await this.#pause();
		return [...told].some((it) => it !== now);
	}

	#related(uri: string): readonly RelatedReport[] {
		return this.#search?.related(canonicalUri(uri), mostRelated) ?? [];
	}

	#pause(): Promise<void> {
		return new Promise((resolve) => this.#ground.later(resolve));
	}
}

/** Most sessions begin without. */
async function createSearch(): Promise<RelatedIndex> {
	const { createRelatedIndex } = await import("../core/related/related-index.ts");
	return createRelatedIndex();
}

/** More would be a search of its own. */
const mostRelated = 5;

/** Reports taken in before others have their turn: some milliseconds. */
const mostAtOnce = 8;

/** What is shown of them, to compare. */
function gist(related: readonly RelatedReport[] | undefined): string {
	return JSON.stringify(
		related?.map(({ uri, shared, facts: { title, day, severity, services, actions } }) => {
			const open = actions.filter(({ isOpen }) => isOpen).length;
			return [uri, title, day, severity, services, shared, open];
		}) ?? null,
	);
}
