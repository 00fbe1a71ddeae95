/** Tells those who listen that something changed: a burst of changes once. */
export class Bell {
	readonly #soon: (work: () => void) => void;
	readonly #listeners = new Set<() => void>();
	#isToRing = false;

	/** @param soon puts work off for a moment. */
	constructor(soon: (work: () => void) => void) {
		this.#soon = soon;
	}

	/** Gives the way to stop. */
	listen(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	ring(): void {
		if (this.#isToRing) return;

		this.#isToRing = true;
		this.#soon(() => {
			this.#isToRing = false;
			this.ringNow();
		});
	}

	ringNow(): void {
		for (const listener of this.#listeners) listener();
	}
}
