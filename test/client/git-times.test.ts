import assert from "node:assert/strict";
import { createGitTimes } from "../../client/src/git-times.ts";

const minute = 60_000;
const uri = "file:///work/report.md";

suite("commits of VS Code's Git extension", () => {
	test("are those of the window, with the tags that name them", async () => {
		const tags = [{ type: 2, name: "v5.18.0", commit: "c2".padEnd(40, "0") }];
		const { events } = await ask(repository(4, { tags }), 2, 3);
		assert.deepEqual(events, [
			{ time: 2 * minute, subject: "Change 2", id: "c200000", tags: ["v5.18.0"] },
			{ time: 3 * minute, subject: "Change 3", id: "c300000", tags: [] },
		]);
	});

	test("are at most 20, nearest to the middle", async () => {
		const { events } = await ask(repository(100), 0, 100);
		const times = events.map(({ time }) => time / minute);
		assert.equal(times.length, 20);
		assert.ok(Math.min(...times) >= 39 && Math.max(...times) <= 61);
	});

	test("are read page after page, as far back as is asked for, and once", async () => {
		const own = repository(1000);
		const gitTimes = createGitTimes(() => exported(own));
		await gitTimes({ uri, from: 790 * minute, to: 800 * minute });
		assert.deepEqual(own.asked, [0, 200]);
		await gitTimes({ uri, from: 795 * minute, to: 800 * minute });
		assert.deepEqual(own.asked, [0, 200]);
	});

	test("are read again when HEAD has moved", async () => {
		const own = repository(3);
		const gitTimes = createGitTimes(() =>
			exported({ ...own, state: { HEAD: { commit: own.head() } } }),
		);
		await gitTimes({ uri, from: 0, to: minute });
		await gitTimes({ uri, from: 0, to: minute });
		assert.deepEqual(own.asked, [0, 0]);
	});

	test("are not looked for without end", async () => {
		const own = repository(5000);
		await createGitTimes(() => exported(own))({ uri, from: 0, to: minute });
		assert.equal(own.asked.length, 10);
	});

	test("are none where the extension is missing, off or another", async () => {
		const empty = { log: () => Promise.reject(new Error("no commits yet")) };
		for (const value of [
			undefined,
			3,
			{ enabled: false },
			{ getAPI: 3 },
			exported(empty),
			exported(3),
		]) {
			const { events } = await createGitTimes(() => value)({ uri, from: 0, to: minute });
			assert.deepEqual(events, []);
		}
	});
});

function ask(own: object, from: number, to: number) {
	return createGitTimes(() => exported(own))({ uri, from: from * minute, to: to * minute });
}

function exported(repository: unknown) {
	return { enabled: true, getAPI: () => ({ repositories: [repository] }) };
}

/** `count` commits, one a minute, the newest first as Git has them. */
function repository(count: number, { tags = [] as readonly object[] } = {}) {
	const asked: number[] = [];
	const all = Array.from({ length: count }, (_, index) => ({
		hash: `c${count - index}`.padEnd(40, "0"),
		message: `Change ${count - index}\n\nWhy.`,
		commitDate: new Date((count - index) * minute),
	}));
	let heads = 0;
	return {
		asked,
		head: () => heads++,
		rootUri: "file:///work",
		getRefs: async () => tags,
		log: async ({ maxEntries, skip }: { maxEntries: number; skip: number }) => {
			asked.push(skip);
			return all.slice(skip, skip + maxEntries);
		},
	};
}
