import assert from "node:assert/strict";
import type { Facts } from "../../server/src/core/facts.ts";
import { WorkspaceRelated } from "../../server/src/workspace/related-reports.ts";
import type { IndexedReport, ReportIndex } from "../../server/src/workspace/report-index.ts";
import { factsOf } from "../support/facts-of.ts";
import { houseOfReports } from "../support/related-reports.ts";

const payments = "file:///work/postmortems/2026-03-04-payments.md";
const labels = "file:///work/postmortems/2026-09-11-labels.md";
const search = "file:///work/postmortems/2026-05-20-search.md";

suite("related reports of a workspace", () => {
	test("are not known before all have been read", async () => {
		const { related, index } = setUp();
		index.isComplete = false;
		assert.equal(related.known(labels), undefined);
		await related.find(labels);
		assert.equal(related.known(labels), undefined);
	});

	test("are known at once when they have been taken in", async () => {
		const { related } = setUp();
		await related.find(labels);
		assert.deepEqual(urisOf(related.known(labels)), [payments]);
	});

	test("are those of a report however its address is written", async () => {
		const { related } = setUp();
		await related.find(labels);
		assert.deepEqual(urisOf(related.known(labels.replace("labels", "l%61bels"))), [payments]);
	});

	test("are told of when what was told holds no longer", async () => {
		const { related, index, told } = setUp();
		related.known(labels);
		await related.find(labels);
		assert.equal(told.count, 1);
		related.known(labels);
		index.delete(payments);
		await related.find(labels);
		assert.equal(told.count, 2);
		assert.deepEqual(related.known(labels), []);
	});

	test("are not told of when others have changed", async () => {
		const { related, index, told } = setUp();
		await related.find(labels);
		related.known(labels);
		index.put(search, factsOf("# Lamp breaks\n"));
		await related.find(labels);
		assert.equal(told.count, 0);
	});

	test("are told of when an action item was done", async () => {
		const { related, index, told } = setUp();
		await related.find(labels);
		related.known(labels);
		index.put(payments, factsOf((houseOfReports[payments] ?? "").replace("[ ]", "[x]"), payments));
		await related.find(labels);
		assert.equal(told.count, 1);
	});

	test("are not told of for a report that was closed", async () => {
		const { related, index, told, open } = setUp();
		await related.find(labels);
		related.known(labels);
		open.delete(labels);
		index.delete(payments);
		await related.find(labels);
		assert.equal(told.count, 0);
	});

	test("lose what is gone when the index begins anew", async () => {
		const { related, index } = setUp();
		await related.find(labels);
		index.delete(payments);
		index.isWhole = true;
		assert.deepEqual(await related.find(labels), []);
	});
});

function setUp() {
	const index = new TestIndex();
	for (const [uri, text] of Object.entries(houseOfReports)) index.put(uri, factsOf(text, uri));
	const open = new Set([labels]);
	const related = new WorkspaceRelated({
		index,
		later: (work) => setImmediate(work),
		isOpen: (uri) => open.has(uri),
	});
	const told = { count: 0 };
	related.onChange(() => told.count++);
	return { related, index, told, open };
}

function urisOf(related: readonly { readonly uri: string }[] | undefined): string[] | undefined {
	return related?.map(({ uri }) => uri);
}

/** An index whose reports the test puts in and takes out. */
class TestIndex implements ReportIndex {
	readonly skipped = [];
	isComplete = true;
	isWhole = false;
	readonly #reports = new Map<string, IndexedReport>();
	readonly #removed: { readonly uri: string; readonly revision: number }[] = [];
	#revision = 0;

	get reports(): readonly IndexedReport[] {
		return [...this.#reports.values()];
	}

	put(uri: string, facts: Facts): void {
		const revision = ++this.#revision;
		this.#reports.set(uri, { uri, path: uri, facts, findings: undefined, revision });
	}

	delete(uri: string): void {
		this.#reports.delete(uri);
		this.#removed.push({ uri, revision: ++this.#revision });
	}

	at(uri: string): IndexedReport | undefined {
		return this.#reports.get(uri);
	}

	wantFindings(): void {}

	async ready(): Promise<void> {}

	since(revision = 0) {
		const isNew = (it: { readonly revision: number }) => this.isWhole || it.revision > revision;
		return {
			revision: this.#revision,
			isWhole: this.isWhole,
			reports: this.reports.filter(isNew),
			removed: this.isWhole ? [] : this.#removed.filter(isNew).map(({ uri }) => uri),
		};
	}

	onChange(): () => void {
		return () => undefined;
	}
}
