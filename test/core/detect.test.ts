import assert from "node:assert/strict";
import { isReport } from "../../server/src/core/detect.ts";
import { parseReport } from "../../server/src/core/parse.ts";

const report =
	"# Checkout outage\n\n## Summary\n\nCards were refused.\n\n## Timeline\n\n- 14:05 UTC Alert\n- 14:20 UTC Reverted\n\n## Root cause\n\nA bad pool size.\n";
const notes = "# Meeting notes\n\nWe talked about the roadmap.\n";

suite("is it a report", () => {
	test("content alone is enough", () => check(report, "notes/a.md", true));
	test("an ordinary text is none", () => check(notes, "notes/a.md", false));
	test("a README that describes postmortems is none", () =>
		check(
			"# Postmortems\n\nWe write one after each incident.\n\n## Timeline\n\nSay what happened.\n",
			"postmortems/README.md",
			false,
		));
	test("a README that is a report is one", () =>
		check(`${report}\n## Action items\n\n- Add an alert\n`, "0x19-postmortem/README.md", true));
	test("a short text where reports stand, with a date in its name, is one", () =>
		check(
			"# Disk full\n\n## What happened\n\nIt was full.\n",
			"incidents/2026-03-01-disk.md",
			true,
		));
	test("the name of the workspace folder is a place, too", () => {
		const text = "# Disk full\n\n## What happened\n\nIt was full.\n";
		check(text, "2026-03-01-disk.md", false);
		check(text, "2026-03-01-disk.md", true, [], "postmortems");
	});
	test("a template by its name is none", () => check(report, "postmortems/TEMPLATE.md", false));
	test("a template by its folder is none", () => check(report, "templates/postmortem.md", false));
	test("a dated report on templates is one", () =>
		check(report, "postmortems/2026-03-01-email-template-outage.md", true));
	test("front matter decides", () => check(`---\ntype: postmortem\n---\n\n${notes}`, "a.md", true));
	test("a comment decides before all else", () =>
		check(`<!-- postmortem-ignore-file -->\n\n${report}`, "postmortems/2026-03-01-a.md", false));
	test("a page with an index of reports is none, unless its front matter says so", () => {
		const page = `${report}\n<!-- postmortem-index -->\n<!-- /postmortem-index -->\n`;
		check(page, "reviews/README.md", false, ["reviews/**/*.md"]);
		check(`---\ntype: postmortem\n---\n\n${page}`, "a.md", true);
		check(`${report}\nWrite \`<!-- postmortem-index -->\` there.\n`, "a.md", true);
	});
	test("a title in the usual place is enough, but not on a page that lists them", () => {
		const titled = "# Postmortem: disk full\n\n- **Severity:** SEV2\n\nThe disk was full.\n";
		check(titled, "postmortems/disk.md", true);
		check(titled, "postmortems/index.md", false);
	});
	test("the configured globs decide alone", () => {
		check(notes, "reviews/2026/a.md", true, ["reviews/**/*.md"]);
		check(report, "notes/a.md", false, ["reviews/**/*.md"]);
	});
});

function check(
	text: string,
	path: string,
	wanted: boolean,
	files: readonly string[] = [],
	folder = "",
): void {
	assert.equal(isReport(parseReport(text, { path }), { path, files, folder }).isReport, wanted);
}
