import assert from "node:assert/strict";
import {
	isDraft,
	reportAriaLabel,
	reportDescription,
	reportFacts,
	reportLink,
	titleOf,
} from "../../../../client/src/views/reports/report-words.ts";
import { plainAction, plainReport } from "../../../support/plain-reports.ts";

const full = plainReport("incidents/2026-05-12 shop (eu).md", {
	...{ title: "Shop [EU] down", id: "INC-7", day: "2026-05-12", severity: "SEV2", status: "final" },
	...{ services: ["shop", "pay"], duration: "1 h 7 min", entries: 10 },
	actions: [
		plainAction("a", { isOverdue: true }),
		plainAction("b"),
		plainAction("c", { done: true }),
	],
});
const bare = plainReport("incidents/a.md", { title: "" });

suite("words for a report", () => {
	test("stand behind its title", () => {
		assert.equal(reportDescription(full), "2026-05-12 · SEV2 · 1 h 7 min");
		assert.equal(reportDescription(bare), "");
	});

	test("leave out what every title begins with", () => {
		for (const title of ["Postmortem: Shop down", "Incident Report – Shop down", "Shop down"])
			assert.equal(titleOf(plainReport("a.md", { title })), "Shop down");
		assert.equal(titleOf(plainReport("a.md", { title: "Report on mail" })), "Report on mail");
	});

	test("say everything to those who hear them", () => {
		const words =
			"Shop [EU] down, 2026-05-12, SEV2, impact 1 h 7 min, status final, action items: 2 open, 1 overdue";
		assert.equal(reportAriaLabel(full), words);
		assert.equal(reportAriaLabel(bare), "a.md, no date, no severity");
	});

	test("tell the facts that there are", () => {
		assert.deepEqual(reportFacts(bare), [
			["Template", "Classic"],
			["Timeline", "0 entries"],
			["File", "incidents/a.md"],
		]);
		const facts = new Map(reportFacts(full));
		assert.equal(facts.get("Services"), "shop, pay");
		assert.equal(facts.get("Action items"), "2 open, 1 overdue");
	});

	test("make a link that Markdown reads", () =>
		assert.equal(
			reportLink(full),
			"[Shop \\[EU\\] down](/incidents/2026-05-12%20shop%20%28eu%29.md)",
		));

	test("know a draft by its status", () => {
		const drafts = ["draft", "Draft", "**WIP**", "Work in progress"];
		for (const status of drafts) assert.ok(isDraft(plainReport("a.md", { status })), status);
		for (const status of ["final", "in review", "drafted by Ana", null])
			assert.ok(!isDraft(plainReport("a.md", { status })), `${status}`);
	});
});
