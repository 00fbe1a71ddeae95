/** Brings a panel up to date, one time after the other, and never so often that nothing else gets done. */
export class PacedUpdate {
	readonly #shortestPause: number;
	readonly #canUpdate: () => boolean;
	readonly #update: () => Promise<void>;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** When the next one may begin, as `performance.now()` counts. */
	#next = 0;
	#isStale = false;

	/**
	 * @param shortestPause between two updates, in milliseconds; one that takes longer leaves as much time to others.
	 * @param canUpdate false while the panel is hidden, or not ready: it stays stale until `soon` is called again.
	 */
	constructor(shortestPause: number, canUpdate: () => boolean, update: () => Promise<void>) {
		this.#shortestPause = shortestPause;
		this.#canUpdate = canUpdate;
		this.#update = update;
	}

	/** True when something changed since the last update began. */
	get isStale(): boolean {
		return this.#isStale;
	}

	/**
	 * Something is to be shown anew: at once where the last update was a while ago, else after the pause.
	 * What changes during an update is shown by the next one.
	 */
	soon(): void {
		this.#isStale = true;
		if (this.#timer === undefined && this.#canUpdate()) {
			// Never at this very moment: whoever else hears of the change, such as the server, is to hear of it first.
			this.#timer = setTimeout(() => this.#run(), Math.max(0, this.#next - performance.now()));
		}
	}

	/** The same, without a pause: there is nothing to be seen yet. */
	atOnce(): void {
		this.#next = 0;
		this.soon();
	}

	dispose(): void {
		clearTimeout(this.#timer);
	}

	async #run(): Promise<void> {
		const began = performance.now();
		try {
			if (this.#canUpdate()) {
				this.#isStale = false;
				await this.#update();
			}
		} finally {
			const end = performance.now();
			this.#next = end + Math.max(this.#shortestPause, end - began);
			this.#timer = undefined;
		}
		if (this.#isStale) this.soon();
	}
}
