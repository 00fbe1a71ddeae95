import assert from "node:assert/strict";
import {
	type InsightsCsvResult,
	type InsightsResult,
	insightsCsvRequest,
	insightsRequest,
	reportsChangedNotification,
} from "../../server/src/protocol/messages.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type TestSession } from "../support/session.ts";

const folder = "file:///work";
const report = (title: string, day: string) =>
	`# ${title}\n\n- Severity: SEV2\n\n## Timeline\n\n- ${day} 14:05 UTC **[impact start]** Writes fail\n- 14:09 UTC **[detected]** Alert fired\n\n## Root cause\n\nA disk was full.\n\n## Action items\n\n- [ ] Add an alert (@ana, due 2026-02-01)\n`;

suite("postmortem/insights", () => {
	test("grows until all reports are read, and names them by their URIs", async () => {
		const session = await withFolder();
		const { reports, actions, charts } = await whole(session);
		assert.deepEqual(
			reports.map(({ uri, title, day, severity }) => [uri, title, day, severity]),
			[
				[`${folder}/postmortems/a.md`, "Disk full", "2026-01-10", "SEV2"],
				[`${folder}/postmortems/b.md`, "Mail lost", "2026-02-03", "SEV2"],
			],
		);
		assert.deepEqual(actions[0], {
			report: 0,
			line: 15,
			text: "Add an alert (@ana, due 2026-02-01)",
			owner: "@ana",
			due: "2026-02-01",
		});
		assert.deepEqual(
			charts.map(({ id, marks }) => `${id} ${marks.length}`),
			["incidents 2", "metrics 2", "services 0", "causes 0", "tags 0", "ages 2", "owners 1"],
		);
	});

	test("gives the numbers of a chart as CSV", async () => {
		const session = await withFolder();
		await whole(session);
		const found = await session.client.sendRequest<InsightsCsvResult>(insightsCsvRequest, {
			chart: "owners",
		});
		assert.equal(
			found.text,
			'chart,group,series,value,unit,reports\r\nowners,"\'@ana",overdue,2,open actions,postmortems/a.md; postmortems/b.md\r\n',
		);
		const none = await session.client.sendRequest(insightsCsvRequest, { chart: "pie" });
		assert.equal(none, null);
	});

	test("is answered where no folder is open", async () => {
		const { client } = await open("");
		const { reports } = await client.sendRequest<InsightsResult>(insightsRequest, {});
		assert.deepEqual(reports, []);
	});
});

function withFolder(): Promise<TestSession> {
	const files = memoryFiles({
		[`${folder}/postmortems/b.md`]: report("Mail lost", "2026-02-03"),
		[`${folder}/postmortems/a.md`]: report("Disk full", "2026-01-10"),
		[`${folder}/README.md`]: "# A library\n",
	});
	return open("", { files, folders: [{ uri: folder, name: "work" }] });
}

/** Asks again whenever the server says that there is more, until that is all. */
async function whole({ client }: TestSession): Promise<InsightsResult> {
	return new Promise((resolve, reject) => {
		const ask = async () => {
			const result = await client.sendRequest<InsightsResult>(insightsRequest, {});
			if (result.isComplete) resolve(result);
		};
		client.onNotification(reportsChangedNotification, () => ask().catch(reject));
		ask().catch(reject);
	});
}
