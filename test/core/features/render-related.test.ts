import assert from "node:assert/strict";
import { relatedLink } from "../../../server/src/core/features/related-link.ts";
import { render } from "../../../server/src/core/features/render.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { factsOf } from "../../support/facts-of.ts";

const report = parseReport("# Queue stalls\n\n## Summary\n\nIt stalled.\n");

suite("related reports in the preview", () => {
	test("stand at the end, each with when it was, why it is there, and what is open", () => {
		const html = shown(
			"# Disk full\n\n- **Date:** 2025-06-01\n- **Severity:** SEV2\n\n## Action Items\n\n- [ ] Alert on disk usage\n- [ ] Buy a disk\n",
		);
		assert.equal(
			html.slice(html.indexOf("<aside")),
			'<aside class="related"><h2>Related incidents</h2><ul><li><a href="../2025/disk%20full.md">Disk full</a><span class="about">2025-06-01 · SEV2</span><span class="open-actions">2 open actions</span><p class="why">Both: disk, broker</p></li></ul></aside>',
		);
	});

	test("say nothing of what is not known or not open", () => {
		const html = shown("# Disk full\n");
		assert.doesNotMatch(html, /about"|open-actions/);
	});

	test("go by the name of their file without a title", () =>
		assert.match(shown("Words.\n"), />disk full\.md<\/a>/));

	test("show what a title holds as words", () =>
		assert.match(shown("# Disk `<b>` full\n"), />Disk &#x3C;b> full<\/a>/));

	test("are a title alone where no link leads", () => {
		const link = relatedLink("untitled:Untitled-1", related("# Disk full\n"), "a.md");
		assert.match(render(report, [], [link]), /<li><span class="title">Disk full<\/span>/);
	});

	test("are not spoken of when there are none", () =>
		assert.doesNotMatch(render(report, []), /[Rr]elated/));
});

function shown(text: string): string {
	return render(
		report,
		[],
		[relatedLink("file:///w/2026/queue.md", related(text), "disk full.md")],
	);
}

function related(text: string) {
	const uri = "file:///w/2025/disk%20full.md";
	return { uri, facts: factsOf(text), score: 0.5, shared: ["disk", "broker"] };
}
