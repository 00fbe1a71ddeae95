import { indexUpdates } from "../index-page/update-index.ts";
import type { Rule } from "../rule.ts";

export const staleIndex: Rule = {
	id: "stale-index",
	severity: "hint",
	summary: "The index of a folder lists its reports, and tells what they tell.",
	why: `An index that lacks the last incident is no longer looked at.

It speaks only of tables between \`<!-- postmortem-index -->\` and \`<!-- /postmortem-index -->\`, which \`postmortem index\` and the command **Update Index Page** write; [docs/index-page.md](index-page.md) tells what they can show.
How wide the columns are, and what a formatter escapes, makes no difference.
It waits until all reports of the folder are known.

The fix replaces the table and nothing outside of the two comments; what somebody wrote between them by hand would be lost, so it is never applied unasked.

On 212 real reports: no finding, as none has such a block.`,
	examples: [
		{
			reports: {
				"2026-03-01-disk-full.md": "# Disk full\n\n- **Status:** Final\n",
				"2026-03-02-slow-login.md": "# Slow login\n\n- **Status:** Draft\n",
			},
			bad: '<|<!-- postmortem-index columns="date, title, status" -->|>\n\n| Date       | Incident                               | Status |\n| ---------- | -------------------------------------- | ------ |\n| 2026-03-01 | [Disk full](2026-03-01-disk-full.md)   | Draft  |\n\n<!-- /postmortem-index -->\n',
			says: "Update the index: 1 report is missing, 1 row tells another status.",
			good: '<!-- postmortem-index columns="date, title, status" -->\n\n| Date       | Incident                               | Status |\n| ---------- | -------------------------------------- | ------ |\n| 2026-03-02 | [Slow login](2026-03-02-slow-login.md) | Draft  |\n| 2026-03-01 | [Disk full](2026-03-01-disk-full.md)   | Final  |\n\n<!-- /postmortem-index -->\n',
		},
	],
	*check(page, { reportsIn }) {
		if (!reportsIn) return;

		for (const { block, lag, edit } of indexUpdates(page, reportsIn)) {
			yield {
				span: block.opening,
				message: `Update the index: ${lag}.`,
				fixes: [{ title: "Update the index", edits: [edit], safe: false }],
			};
		}
	},
};
