import { decoded } from "../core/decoded.ts";
import { Bell } from "./bell.ts";
import { Catalogue, type Known } from "./catalogue.ts";
import { isFound } from "./find-markdown.ts";
import type { IndexGround } from "./index-ground.ts";
import type { ReadResult } from "./read-report.ts";
import { isCurrent, notOpen, Reading, type Task } from "./reading.ts";
import type { IndexChanges, IndexedReport, ReportIndex, SkippedFile } from "./report-index.ts";
import { canonicalUri } from "./uri.ts";
import { type Wanted, wantedAt, wantedBelow } from "./wanted-files.ts";

/** The index itself. Whoever hears of changes tells it; what it does, it does one after the other. */
export class WorkspaceIndex implements ReportIndex {
	readonly #ground: IndexGround;
	readonly #catalogue = new Catalogue();
	readonly #bell: Bell;
	/** The files that are open in the editor, by canonical URI: what is on disk does not count. */
	readonly #open = new Set<string>();
	readonly #reading: Reading;
	#cached: ReadonlyMap<string, Known> = new Map();
	#work: Promise<void> = Promise.resolve();
	readonly #startListeners: (() => void)[] = [];
	#isStarted = false;
	#isComplete = false;
	#isCancelled = false;
	#wantsFindings = false;

	constructor(ground: IndexGround) {
		this.#ground = ground;
		this.#bell = new Bell(ground.soon);
		this.#reading = new Reading(ground, this.#catalogue);
	}

	get reports(): readonly IndexedReport[] {
		return this.#catalogue.reports;
	}

	get skipped(): readonly SkippedFile[] {
		return this.#catalogue.skipped;
	}

	get isComplete(): boolean {
		return this.#isComplete;
	}

	at(uri: string): IndexedReport | undefined {
		return this.#catalogue.at(uri);
	}

	since(revision: number | undefined): IndexChanges {
		return this.#catalogue.since(revision);
	}

	onChange(listener: () => void): () => void {
		return this.#bell.listen(listener);
	}

	async ready(): Promise<void> {
		this.#start();
		let awaited: Promise<void> | undefined;
		while (awaited !== this.#work) {
			awaited = this.#work;
			await awaited;
		}
	}

	/** True once somebody has asked for the reports. */
	get isStarted(): boolean {
		return this.#isStarted;
	}

	get wantsFindings(): boolean {
		return this.#wantsFindings;
	}

	/** Told when reading begins. */
	onStart(listener: () => void): void {
		this.#startListeners.push(listener);
	}

	/** Look at all files again; those that did not change are not read. */
	refresh(): void {
		if (this.#isStarted) this.#do(() => this.#scan());
		else this.#start();
	}

	/** Stop reading. What is known stays known, and `refresh` goes on from there. */
	cancel(): void {
		this.#isCancelled = true;
	}

	/** Keep what was read for the next session, now. */
	async flush(): Promise<void> {
		await this.#ground.cache?.flush();
	}

	/** From now on the rules are asked, too. */
	wantFindings(): void {
		if (this.#wantsFindings) return;

		this.#wantsFindings = true;
		if (this.#isStarted) this.#do(() => this.#findMore());
	}

	/** The files, or folders, at `uris` are new or have changed. */
	changed(uris: readonly string[]): void {
		if (!this.#isStarted || uris.length === 0) return;

		const isMany = uris.length > mostAlone;
		this.#do(() => (isMany ? this.#scan() : this.#look(uris)));
	}

	/** The files, or folders, at `uris` are gone. */
	removed(uris: readonly string[]): void {
		if (!this.#isStarted) return;

		this.#do(async () => {
			// What was known as a file is no folder: of the hundreds that Git deletes at once, none is looked below.
			const others = uris.filter((uri) => !this.#catalogue.knownAt(uri));
			for (const uri of uris) this.#catalogue.delete(uri);
			const below = this.#catalogue.deleteBelow(others);
			this.#bell.ring();
			// A folder that went may have come back under another name.
			if (below > 0) await this.#scan();
		});
	}

	/** What the editor shows of a file counts, whatever is on disk. */
	putOpen(uri: string, result: ReadResult): void {
		this.#open.add(canonicalUri(uri));
		this.#catalogue.put({ uri, stamp: "", result });
		this.#bell.ring();
	}

	/** A file is no longer open in the editor. */
	close(uri: string): void {
		if (this.#open.delete(canonicalUri(uri))) this.changed([uri]);
	}

	#start(): void {
		if (this.#isStarted) return;

		this.#isStarted = true;
		for (const listener of this.#startListeners) listener();
		this.#do(async () => {
			await this.#scan(this.#ground.cache?.load());
			this.#cached = new Map();
		});
	}

	#do(job: () => Promise<void>): void {
		this.#work = this.#work
			.then(job)
			.catch((error: unknown) => this.#ground.log(`The reports could not be read: ${error}`));
	}

	/** @param loading what an earlier session kept, while it is still being read. */
	async #scan(loading?: Promise<ReadonlyMap<string, Known>>): Promise<void> {
		this.#isCancelled = false;
		const wanted: Wanted[] = [];
		for (const root of this.#ground.folders()) {
			for await (const some of wantedBelow(this.#ground, root, () => this.#isCancelled)) {
				wanted.push(...some);
			}
		}
		this.#cached = (await loading) ?? this.#cached;
		await this.#take(wanted);
		this.#reading.end();
		if (!this.#isCancelled) this.#finish(new Set(wanted.map(({ uri }) => canonicalUri(uri))));
		await this.#findMore();
		// Nobody waits for what is kept for the next session.
		void this.flush();
	}

	#finish(seen: ReadonlySet<string>): void {
		for (const uri of this.#catalogue.uris) {
			const key = canonicalUri(uri);
			if (!seen.has(key) && !this.#open.has(key)) this.#catalogue.delete(uri);
		}
		this.#isComplete = true;
		// Whoever waits for the whole has waited long enough.
		this.#bell.ringNow();
	}

	/** Files that changed one by one. */
	async #look(uris: readonly string[]): Promise<void> {
		this.#isCancelled = false;
		const found = await Promise.all(uris.map((uri) => this.#isFound(uri)));
		const files = uris.filter((uri, index) => found[index] && !this.#open.has(canonicalUri(uri)));
		const wanted = await wantedAt(this.#ground, files);
		for (const [index, uri] of files.entries()) {
			if (!wanted[index]) this.#catalogue.delete(uri);
		}
		await this.#take(wanted.flatMap((it) => it ?? []));
		this.#bell.ring();
		this.#reading.end();
		void this.flush();
	}

	async #isFound(uri: string): Promise<boolean> {
		if (this.#catalogue.knownAt(uri)) return true;

		const root = this.#ground.folders().find((folder) => uri.startsWith(`${folder}/`));
		if (root === undefined) return false;

		const isExcluded = await this.#ground.hidden(root);
		const path = decoded(uri.slice(root.length + 1));
		return isFound(root, path, { files: this.#ground.files, isExcluded });
	}

	/** Take in what is known of files, and read the others. */
	async #take(wanted: readonly Wanted[]): Promise<void> {
		const stale = notOpen(wanted, this.#open).filter((it) => !this.#recall(it));
		const wantsFindings = this.#wantsFindings && stale.length <= mostAlone;
		await this.#read(stale, { wantsFindings });
	}

	/** True when a file need not be read. */
	#recall(wanted: Wanted): boolean {
		if (isCurrent(this.#catalogue.knownAt(wanted.uri), wanted)) return true;

		const kept = this.#cached.get(canonicalUri(wanted.uri));
		if (!isCurrent(kept, wanted)) return false;
		this.#catalogue.put({ ...kept, uri: wanted.uri });
		return true;
	}

	#read(wanted: readonly Wanted[], how: Pick<Task, "wantsFindings" | "isQuiet">): Promise<void> {
		const task = { ...how, isCancelled: () => this.#isCancelled };
		return this.#reading.read(wanted, task, () => this.#bell.ring());
	}

	/** Ask the rules about the reports that they were not asked about today; some at a time, to be told of soon. */
	async #findMore(): Promise<void> {
		if (!this.#wantsFindings) return;

		const today = this.#ground.today();
		const uris = this.reports
			.map(({ uri }) => uri)
			.filter((uri) => !this.#open.has(canonicalUri(uri)))
			.filter((uri) => this.#catalogue.knownAt(uri)?.foundOn !== today);
		const wanted = await wantedAt(this.#ground, uris);
		const there = wanted.flatMap((it) => it ?? []);
		await this.#read(there, { wantsFindings: true, isQuiet: true });
		this.#bell.ring();
	}
}

/** Of more files than these at once, all are looked at: Git has checked something out. */
const mostAlone = 100;
