import assert from "node:assert/strict";
import { CompletionRequest } from "vscode-languageserver";
import { gitEventsRequest } from "../../server/src/protocol/messages.ts";
import { open } from "../support/session.ts";

const report = "# Disk full\n\n## Timeline\n\n- 2026-03-01 14:05 UTC Alert\n- \n";
const commit = {
	time: Date.UTC(2026, 2, 1, 14, 12),
	subject: "Revert the pool",
	id: "3f2a1b9",
	tags: [],
};
const offered = "2026-03-01 14:12 UTC Revert the pool";

suite("postmortem/gitEvents", () => {
	test("is asked for the window of the incident, and its commits are offered", async () => {
		const { labels, asked } = await complete({ events: [commit] });
		assert.ok(labels.includes(offered), labels.join("\n"));
		const { from, to } = asked[0] ?? {};
		assert.deepEqual([from, to], [Date.UTC(2026, 2, 1, 8, 5), Date.UTC(2026, 2, 1, 20, 5)]);
	});

	test("is asked once for several keystrokes", async () => {
		assert.equal((await complete({ events: [commit] }, { ...known, times: 3 })).asked.length, 1);
	});

	test("may be answered with anything", async () => {
		for (const answer of [null, 3, { events: 3 }, { events: [null, { ...commit, tags: 3 }] }]) {
			const { labels } = await complete(answer);
			assert.ok(labels.length > 0 && !labels.includes(offered));
		}
	});

	test("holds nothing up when it is not answered", async () => {
		const { labels, asked } = await complete(new Promise(() => undefined));
		assert.ok(labels.length > 0 && asked.length === 1);
	});

	test("is not sent to a client that does not know it, nor outside of the timeline", async () => {
		const other = await complete({ events: [commit] }, {});
		assert.deepEqual(other.asked, []);
		const heading = await complete({ events: [commit] }, { ...known, line: 2, character: 3 });
		assert.deepEqual(heading.asked, []);
	});
});

interface Circumstances {
	readonly times?: number;
	readonly line?: number;
	readonly character?: number;
	readonly initializationOptions?: object;
}

const known: Circumstances = { initializationOptions: { gitEvents: true } };

interface Asked {
	readonly from: number;
	readonly to: number;
}

async function complete(
	answer: unknown,
	{ times = 1, line = 5, character = 2, initializationOptions = {} }: Circumstances = known,
) {
	const asked: Asked[] = [];
	const { client, textDocument } = await open(report, { initializationOptions });
	client.onRequest(gitEventsRequest, (params: Asked) => {
		asked.push(params);
		return answer;
	});
	let labels: string[] = [];
	for (let time = 0; time < times; time++) {
		const position = { line, character };
		const found = await client.sendRequest(CompletionRequest.type, { textDocument, position });
		labels = (Array.isArray(found) ? found : (found?.items ?? [])).map(({ label }) => label);
	}
	return { labels, asked };
}
