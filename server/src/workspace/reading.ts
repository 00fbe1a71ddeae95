import type { Catalogue, Known } from "./catalogue.ts";
import type { IndexGround } from "./index-ground.ts";
import type { ReadResult } from "./read-report.ts";
import { canonicalUri } from "./uri.ts";
import type { Wanted } from "./wanted-files.ts";

export interface Task {
	/** Whether the rules are asked, too. */
	readonly wantsFindings: boolean;
	/** True for what nobody waits for: no progress is told. */
	readonly isQuiet?: boolean;
	isCancelled(): boolean;
}

interface DayTask extends Task {
	/** `YYYY-MM-DD`. */
	readonly today: string;
}

/** Reads files, as many at once as the reader takes, and puts what they are into the catalogue. */
export class Reading {
	readonly #ground: IndexGround;
	readonly #catalogue: Catalogue;
	/** What has been said in the log: once for each file and reason. */
	readonly #said = new Set<string>();
	#found = 0;
	#done = 0;

	constructor(ground: IndexGround, catalogue: Catalogue) {
		this.#ground = ground;
		this.#catalogue = catalogue;
	}

	/** Read the files of `wanted`, and tell `onRead` after each. A file that cannot be read does not hold up the others. */
	async read(wanted: readonly Wanted[], task: Task, onRead: () => void): Promise<void> {
		const { reader, bulkReader = reader, today } = this.#ground;
		// Asked once: a calendar is slow, and there may be thousands of files.
		const day = { ...task, today: today() };
		const onProgress = task.isQuiet ? undefined : this.#ground.onProgress;
		const chosen = wanted.length > few ? bulkReader : reader;
		const waiting = [...wanted].reverse();
		if (onProgress) this.#found += wanted.length;
		const lane = async () => {
			for (let next = waiting.pop(); next && !task.isCancelled(); next = waiting.pop()) {
				this.#takeIn(next, await this.#readOne(chosen, next, day), day);
				onRead();
				onProgress?.({ done: ++this.#done, found: this.#found });
			}
		};
		await Promise.all(Array.from({ length: chosen.lanes }, lane));
	}

	/** The next file begins a new count. */
	end(): void {
		this.#found = 0;
		this.#done = 0;
		this.#ground.onProgress?.(undefined);
	}

	async #readOne(
		reader: IndexGround["reader"],
		{ uri, scope }: Wanted,
		{ wantsFindings, today }: DayTask,
	): Promise<ReadResult> {
		const { viewerTimeZone } = this.#ground;
		const file = { uri, scope, today, viewerTimeZone, wantsFindings };
		return reader.read(file).catch((error: unknown) => {
			this.#ground.log(`${uri}: ${error}`);
			return { kind: "skipped", reason: "It could not be understood; the log says why." };
		});
	}

	#takeIn({ uri, stamp }: Wanted, result: ReadResult, { wantsFindings, today }: DayTask): void {
		const foundOn = wantsFindings ? today : undefined;
		const known: Known = { uri, stamp, result, foundOn };
		this.#catalogue.put(known);
		if (result.kind === "skipped") this.#say(uri, result.reason);
		// What was skipped is tried again: there may be room, or a right to read it, next time.
		if (result.kind === "report" || result.kind === "other") this.#ground.cache?.add(known);
	}

	#say(uri: string, reason: string): void {
		const line = `Skipped ${uri}: ${reason}`;
		if (!this.#said.has(line)) this.#ground.log(line);
		this.#said.add(line);
	}
}

/** More files than these are read by the reader for many. */
const few = 32;

/** True when `known` is what reading the file would give. */
export function isCurrent(known: Known | undefined, { stamp }: Wanted): known is Known {
	return known?.stamp === stamp && known.result.kind !== "skipped";
}

/** The files among `wanted` that no editor has open. */
export function notOpen(wanted: readonly Wanted[], open: ReadonlySet<string>): Wanted[] {
	return wanted.filter(({ uri }) => !open.has(canonicalUri(uri)));
}
