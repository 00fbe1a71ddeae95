/** Where a report says what the preview takes out of the text and shows elsewhere; `HERE` is for an attempt. */
export const places = {
	title: "# HERE\n\n## Timeline\n\n- 14:05 UTC It fails.\n",
	"underlined title": "HERE\n====\n\n## Impact\n\nNone.\n",
	"title in front matter": "---\ntitle: |\n  HERE\n---\n\n# Outage\n",
	"value in front matter": "---\nseverity: 'HERE'\nstatus: |\n  HERE\n---\n\n# Outage\n",
	"name in front matter": "---\n'HERE': a\n---\n\n# Outage\n",
	"list in front matter": "---\nservices:\n  - |\n    HERE\n---\n\n# Outage\n",
	"field's value":
		"# Outage\n\n- **Severity:** HERE\n- **Status:** HERE\n- **Owner of it:** HERE\n",
	"field's name": "# Outage\n\n- **HERE:** SEV1\n",
	"field in a table":
		"# Outage\n\n| Field | Value |\n| - | - |\n| Severity | HERE |\n| HERE | a |\n",
	"stated duration": "# Outage\n\n- **Duration:** 1 h HERE\n- **Date:** 2026-03-01 HERE\n",
	"heading of a section": "# Outage\n\n## Impact HERE\n\nNone.\n",
	"heading of an unknown section": "# Outage\n\n## HERE\n\nNone.\n",
	"event in a list": "# Outage\n\n## Timeline\n\n- 14:05 UTC HERE\n- 14:10 UTC It works.\n",
	"event in a table":
		"# Outage\n\n## Timeline\n\n| Time (UTC) | Event | Who |\n| - | - | - |\n| 14:05 | HERE | HERE |\n",
	"event below a heading": "# Outage\n\n## Timeline\n\n### 14:05 UTC HERE\n\nHERE\n",
	timestamp:
		"# Outage\n\n## Timeline\n\n- **14:05 HERE** It fails.\n- 14:10 UTC (HERE): It works.\n",
	"timestamp in a table":
		"# Outage\n\n## Timeline\n\n| Time | Event |\n| - | - |\n| 14:05 HERE | It fails. |\n",
	"note in a timeline": "# Outage\n\n## Timeline\n\n- 14:05 UTC It fails.\n- HERE\n",
	"milestone's tag":
		"# Outage\n\n## Timeline\n\n- 14:05 UTC **[detected HERE]** It fails.\n- 14:09 [HERE] a\n",
	"time zone": "# Outage\n\n**Time zone:** HERE\n\n## Timeline (HERE)\n\n- 14:05 It fails.\n",
	"action item": "# Outage\n\n## Action Items\n\n- [ ] HERE (@imke)\n",
	"action item's owner":
		"# Outage\n\n## Action Items\n\n- [ ] Buy a disk (owner: HERE)\n- [x] Sell it (@HERE)\n",
	"action item's ticket and due date":
		"# Outage\n\n## Action Items\n\n- [ ] Buy (due: 2026-03-01 HERE, [OPS-1 HERE](HERE))\n",
	"action items in a table":
		"# Outage\n\n## Action Items\n\n| Action | Owner | Due | Ticket |\n| - | - | - | - |\n| HERE | HERE | HERE | HERE |\n",
	"words of a link": "# Outage\n\n[HERE](https://example.com)\n",
	"address of a link": "# Outage\n\n[a](<HERE>) and [b](HERE)\n",
	"title of a link": "# Outage\n\n[a](b 'HERE')\n",
	"source of an image": "# Outage\n\n![a](<HERE>) and ![b](HERE)\n",
	"words for an image": "# Outage\n\n![HERE](a.png)\n",
	anchor: "# Outage\n\n[a](<#HERE>)\n\n<a name='HERE'></a>\n",
	"language of code": "# Outage\n\n``` HERE\na\n```\n\n~~~HERE\na\n~~~\n",
	code: "# Outage\n\n```\nHERE\n```\n\n`HERE` and ``HERE``\n\n    HERE\n",
	"words that a finding quotes":
		"# Outage\n\n**Severity:** HERE\n\n## Timeline\n\n- 14:05 UTC HERE\n- 25:99 UTC HERE\n- 13:00 UTC HERE\n\n## Action Items\n\n- HERE\n",
	"link that leads nowhere, which a finding quotes": "# Outage\n\n[a](<./HERE.md>)\n",
	"name of a template": "---\ntemplate: 'HERE'\ntype: postmortem\n---\n\n# Outage\n",
	"index of reports":
		"# Reports\n\n<!-- postmortem-index columns=HERE -->\n\n| HERE |\n| - |\n| HERE |\n\n<!-- /postmortem-index -->\n",
	"word to ignore a rule": "# Outage\n\n<!-- postmortem-ignore HERE -->\nHERE\n",
	footnote: "# Outage\n\nWords[^1].\n\n[^1]: HERE\n",
} as const;

/** What is tried at each place. */
export const payloads = [
	"<img src=x onerror=RUN>",
	'"><svg onload=RUN>',
	"'><script>RUN</script>",
	"</li></dd></h1></code><iframe srcdoc='<script>RUN</script>'>",
	"[a](javascript:RUN)",
	"![a](http:LOAD)",
	'x" onmouseover="RUN" y="',
	"javascript:RUN",
] as const;
