/** Brings a panel up to date, one time after the other, and never so often that nothing else gets done. */
export class PacedUpdate {
	readonly #shortestPause: number;
	readonly #canUpdate: () => boolean;
	readonly #update: () => Promise<void>;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pause: number;
	#isStale = false;

	/**
	 * @param shortestPause between two updates, in milliseconds; one that takes longer leaves as much time to others.
	 * @param canUpdate false while the panel is hidden, or not ready: it stays stale until `soon` is called again.
	 */
	constructor(shortestPause: number, canUpdate: () => boolean, update: () => Promise<void>) {
		this.#shortestPause = shortestPause;
		this.#pause = shortestPause;
		this.#canUpdate = canUpdate;
		this.#update = update;
	}

	/** True when something changed since the last update began. */
	get isStale(): boolean {
		return this.#isStale;
	}

	/** Something is to be shown anew. What changes during an update is shown by the next one. */
	soon(): void {
		this.#isStale = true;
		if (this.#timer === undefined && this.#canUpdate()) {
			this.#timer = setTimeout(() => this.#run(), this.#pause);
		}
	}

	/** The same, without a pause: there is nothing to be seen yet. */
	atOnce(): void {
		this.#pause = 0;
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
			this.#pause = Math.max(this.#shortestPause, performance.now() - began);
			this.#timer = undefined;
		}
		if (this.#isStale) this.soon();
	}
}
