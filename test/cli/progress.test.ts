import assert from "node:assert/strict";
import { createProgress } from "../../server/src/cli/progress.ts";
import type { Terminal } from "../../server/src/cli/terminal.ts";

suite("createProgress", () => {
	test("says nothing while a run is short", () => {
		assert.deepEqual(lines({ isWatched: true, times: [0, 499] }), []);
	});

	test("says what is done in a long one, and takes that away", () => {
		assert.deepEqual(lines({ isWatched: true, times: [0, 500] }), ["show one", "take away"]);
	});

	test("says nothing when nobody watches", () => {
		assert.deepEqual(lines({ isWatched: false, times: [0, 9000] }), []);
	});

	test("takes its line away for one that stays", () => {
		const seen: string[] = [];
		const progress = createProgress(terminal({ isWatched: true, times: [0, 900] }, seen));
		progress.show("one");
		progress.warn("two");
		progress.end();
		assert.deepEqual(seen, ["show one", "take away", "two"]);
	});
});

interface Watched {
	readonly isWatched: boolean;
	/** What the clock says when it is asked, one after the other. */
	readonly times: readonly number[];
}

function lines(watched: Watched): string[] {
	const seen: string[] = [];
	const progress = createProgress(terminal(watched, seen));
	progress.show("one");
	progress.end();
	return seen;
}

function terminal({ isWatched, times }: Watched, seen: string[]): Terminal {
	const clock = times[Symbol.iterator]();
	return {
		folder: "/",
		timeZone: "UTC",
		colours: false,
		isWatched,
		now: () => new Date(clock.next().value ?? 0),
		write: (text) => seen.push(text),
		warn: (line) => seen.push(line),
		progress: (line) => seen.push(line === undefined ? "take away" : `show ${line}`),
		readInput: async () => Buffer.from(""),
	};
}
