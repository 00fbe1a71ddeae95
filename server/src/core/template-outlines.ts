// Generated (see test/generated.test.ts): to read the built-in templates takes longer than all else at a start.
import type { TemplateOutline } from "./template.ts";

/** What the built-in templates hold, by their ids. */
export const templateOutlines: ReadonlyMap<string, TemplateOutline> = new Map([
	[
		"classic",
		{
			head: {
				id: undefined,
				name: undefined,
				description: undefined,
				fileName: undefined,
				rules: {},
			},
			headings: [
				{ kind: "summary", title: "Issue Summary", level: 2, bodySpan: { start: 125, end: 517 } },
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 528, end: 1013 } },
				{
					kind: "rootCauseAndResolution",
					title: "Root Cause and Resolution",
					level: 2,
					bodySpan: { start: 1041, end: 1323 },
				},
				{
					kind: "correctiveAndPreventive",
					title: "Corrective and Preventive Measures",
					level: 2,
					bodySpan: { start: 1360, end: 1748 },
				},
			],
		},
	],
	[
		"minimal",
		{
			head: {
				id: "minimal",
				name: "Minimal",
				description: "The least that is worth reading; as short as a ticket.",
				fileName: undefined,
				rules: {},
			},
			headings: [
				{ kind: "summary", title: "Summary", level: 2, bodySpan: { start: 230, end: 270 } },
				{ kind: "impact", title: "Impact", level: 2, bodySpan: { start: 279, end: 311 } },
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 322, end: 466 } },
				{ kind: "rootCause", title: "Root Cause", level: 2, bodySpan: { start: 479, end: 525 } },
				{ kind: "wentWell", title: "What Went Well", level: 2, bodySpan: { start: 542, end: 580 } },
				{
					kind: "wentWrong",
					title: "What Went Wrong",
					level: 2,
					bodySpan: { start: 598, end: 644 },
				},
				{ kind: "actions", title: "Action Items", level: 2, bodySpan: { start: 659, end: 751 } },
			],
		},
	],
	[
		"google-sre",
		{
			head: {
				id: "google-sre",
				name: "Google SRE",
				description: "Causes and tasks first, then lessons in three parts, then the timeline.",
				fileName: undefined,
				rules: {},
			},
			headings: [
				{ kind: "summary", title: "Summary", level: 2, bodySpan: { start: 279, end: 398 } },
				{ kind: "impact", title: "Impact", level: 2, bodySpan: { start: 407, end: 543 } },
				{ kind: "rootCause", title: "Root Causes", level: 2, bodySpan: { start: 557, end: 727 } },
				{ kind: "trigger", title: "Trigger", level: 2, bodySpan: { start: 737, end: 851 } },
				{ kind: "resolution", title: "Resolution", level: 2, bodySpan: { start: 864, end: 968 } },
				{ kind: "detection", title: "Detection", level: 2, bodySpan: { start: 980, end: 1140 } },
				{ kind: "actions", title: "Action Items", level: 2, bodySpan: { start: 1155, end: 1488 } },
				{
					kind: "lessons",
					title: "Lessons Learned",
					level: 2,
					bodySpan: { start: 1506, end: 1508 },
				},
				{
					kind: "wentWell",
					title: "What Went Well",
					level: 3,
					bodySpan: { start: 1526, end: 1563 },
				},
				{
					kind: "wentWrong",
					title: "What Went Wrong",
					level: 3,
					bodySpan: { start: 1582, end: 1619 },
				},
				{
					kind: "lucky",
					title: "Where We Got Lucky",
					level: 3,
					bodySpan: { start: 1641, end: 1790 },
				},
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 1801, end: 2138 } },
				{
					kind: "evidence",
					title: "Supporting Information",
					level: 2,
					bodySpan: { start: 2163, end: 2286 },
				},
			],
		},
	],
	[
		"pagerduty",
		{
			head: {
				id: "pagerduty",
				name: "PagerDuty",
				description:
					"Contributing factors instead of one cause, an impact table, and messages to send.",
				fileName: undefined,
				rules: {},
			},
			headings: [
				{ kind: "summary", title: "Overview", level: 2, bodySpan: { start: 370, end: 512 } },
				{ kind: "summary", title: "What Happened", level: 2, bodySpan: { start: 528, end: 672 } },
				{
					kind: "contributing",
					title: "Contributing Factors",
					level: 2,
					bodySpan: { start: 695, end: 896 },
				},
				{ kind: "resolution", title: "Resolution", level: 2, bodySpan: { start: 909, end: 1042 } },
				{ kind: "impact", title: "Impact", level: 2, bodySpan: { start: 1051, end: 1352 } },
				{
					kind: "participants",
					title: "Responders",
					level: 2,
					bodySpan: { start: 1365, end: 1429 },
				},
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 1440, end: 1805 } },
				{ kind: undefined, title: "How'd We Do?", level: 2, bodySpan: { start: 1820, end: 1846 } },
				{
					kind: "wentWell",
					title: "What Went Well?",
					level: 3,
					bodySpan: { start: 1865, end: 1913 },
				},
				{
					kind: "wentWrong",
					title: "What Didn't Go So Well?",
					level: 3,
					bodySpan: { start: 1940, end: 2049 },
				},
				{ kind: "actions", title: "Action Items", level: 2, bodySpan: { start: 2064, end: 2323 } },
				{
					kind: "messagingExternal",
					title: "Messaging",
					level: 2,
					bodySpan: { start: 2335, end: 2356 },
				},
				{
					kind: "messagingInternal",
					title: "Internal Email",
					level: 3,
					bodySpan: { start: 2374, end: 2509 },
				},
				{
					kind: "messagingExternal",
					title: "External Message",
					level: 3,
					bodySpan: { start: 2529, end: 2695 },
				},
			],
		},
	],
	[
		"atlassian",
		{
			head: {
				id: "atlassian",
				name: "Atlassian",
				description:
					"The way of the incident from lead-up to recovery, five whys, and a look at the backlog.",
				fileName: undefined,
				rules: {},
			},
			headings: [
				{
					kind: "summary",
					title: "Incident Summary",
					level: 2,
					bodySpan: { start: 300, end: 458 },
				},
				{ kind: "leadup", title: "Leadup", level: 2, bodySpan: { start: 467, end: 616 } },
				{ kind: "fault", title: "Fault", level: 2, bodySpan: { start: 624, end: 749 } },
				{ kind: "impact", title: "Impact", level: 2, bodySpan: { start: 758, end: 896 } },
				{ kind: "detection", title: "Detection", level: 2, bodySpan: { start: 908, end: 1021 } },
				{ kind: "response", title: "Response", level: 2, bodySpan: { start: 1032, end: 1129 } },
				{ kind: "recovery", title: "Recovery", level: 2, bodySpan: { start: 1140, end: 1283 } },
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 1294, end: 1611 } },
				{
					kind: "fiveWhys",
					title: "Root Cause Identification: The Five Whys",
					level: 2,
					bodySpan: { start: 1654, end: 1856 },
				},
				{ kind: "rootCause", title: "Root Cause", level: 2, bodySpan: { start: 1869, end: 2032 } },
				{
					kind: "backlogCheck",
					title: "Backlog Check",
					level: 2,
					bodySpan: { start: 2048, end: 2170 },
				},
				{ kind: "recurrence", title: "Recurrence", level: 2, bodySpan: { start: 2183, end: 2304 } },
				{
					kind: "lessons",
					title: "Lessons Learned",
					level: 2,
					bodySpan: { start: 2322, end: 2395 },
				},
				{
					kind: "actions",
					title: "Corrective Actions",
					level: 2,
					bodySpan: { start: 2416, end: 2669 },
				},
			],
		},
	],
	[
		"aws-coe",
		{
			head: {
				id: "aws-coe",
				name: "AWS correction of error",
				description:
					"Data first, then questions on detection, diagnosis and mitigation, and what they lead to.",
				fileName: undefined,
				rules: {},
			},
			headings: [
				{
					kind: "metadata",
					title: "Incident Details",
					level: 2,
					bodySpan: { start: 219, end: 433 },
				},
				{
					kind: "participants",
					title: "Owner and Review Committee",
					level: 2,
					bodySpan: { start: 462, end: 505 },
				},
				{
					kind: "summary",
					title: "Executive Summary",
					level: 2,
					bodySpan: { start: 525, end: 704 },
				},
				{
					kind: "evidence",
					title: "Supporting Data",
					level: 2,
					bodySpan: { start: 722, end: 889 },
				},
				{ kind: "impact", title: "Customer Impact", level: 2, bodySpan: { start: 907, end: 1040 } },
				{
					kind: "response",
					title: "Incident Response Analysis",
					level: 2,
					bodySpan: { start: 1069, end: 1321 },
				},
				{
					kind: "lessons",
					title: "Post-Incident Analysis",
					level: 2,
					bodySpan: { start: 1346, end: 1724 },
				},
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 1735, end: 2115 } },
				{
					kind: "contributing",
					title: "Contributing Factors Analysis",
					level: 2,
					bodySpan: { start: 2147, end: 2335 },
				},
				{
					kind: "lessons",
					title: "Lessons Learned",
					level: 2,
					bodySpan: { start: 2353, end: 2388 },
				},
				{
					kind: "lucky",
					title: "Unplanned Positive Outcomes",
					level: 2,
					bodySpan: { start: 2418, end: 2499 },
				},
				{ kind: "actions", title: "Action Items", level: 2, bodySpan: { start: 2514, end: 2890 } },
				{
					kind: "sharingPlan",
					title: "Knowledge Sharing Plan",
					level: 2,
					bodySpan: { start: 2915, end: 2971 },
				},
			],
		},
	],
	[
		"azure-pir",
		{
			head: {
				id: "azure-pir",
				name: "Azure post-incident review",
				description:
					"For customers; questions as headings, the timeline within the answer to how we responded.",
				fileName: undefined,
				rules: {},
			},
			headings: [
				{ kind: "summary", title: "What Happened?", level: 2, bodySpan: { start: 288, end: 469 } },
				{
					kind: "rootCause",
					title: "What Went Wrong and Why?",
					level: 2,
					bodySpan: { start: 496, end: 676 },
				},
				{
					kind: "response",
					title: "How Did We Respond?",
					level: 2,
					bodySpan: { start: 698, end: 993 },
				},
				{
					kind: "actions",
					title: "How Are We Making Incidents Like This Less Likely or Less Impactful?",
					level: 2,
					bodySpan: { start: 1064, end: 1230 },
				},
				{
					kind: undefined,
					title: "How Can Customers Make Incidents Like This Less Impactful?",
					level: 2,
					bodySpan: { start: 1291, end: 1456 },
				},
				{
					kind: undefined,
					title: "How Can We Make Our Incident Communications More Useful?",
					level: 2,
					bodySpan: { start: 1515, end: 1585 },
				},
			],
		},
	],
	[
		"gitlab",
		{
			head: {
				id: "gitlab",
				name: "GitLab incident review",
				description:
					"Questions on customers, response and follow-up, five whys, and corrective actions as issues.",
				fileName: undefined,
				rules: {},
			},
			headings: [
				{ kind: "summary", title: "Summary", level: 2, bodySpan: { start: 330, end: 533 } },
				{ kind: "metrics", title: "Metrics", level: 2, bodySpan: { start: 543, end: 665 } },
				{ kind: "impact", title: "Customer Impact", level: 2, bodySpan: { start: 683, end: 901 } },
				{
					kind: "response",
					title: "Incident Response Analysis",
					level: 2,
					bodySpan: { start: 930, end: 1115 },
				},
				{
					kind: "lessons",
					title: "Post Incident Analysis",
					level: 2,
					bodySpan: { start: 1140, end: 1341 },
				},
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 1352, end: 1541 } },
				{ kind: "fiveWhys", title: "5 Whys", level: 2, bodySpan: { start: 1550, end: 1733 } },
				{
					kind: "lessons",
					title: "Lessons Learned",
					level: 2,
					bodySpan: { start: 1751, end: 1775 },
				},
				{
					kind: "actions",
					title: "Corrective Actions",
					level: 2,
					bodySpan: { start: 1796, end: 1962 },
				},
			],
		},
	],
	[
		"etsy-debrief",
		{
			head: {
				id: "etsy-debrief",
				name: "Etsy debrief",
				description:
					"For a debriefing that wants to learn, not to mend; why it was a surprise, and no tasks demanded.",
				fileName: undefined,
				rules: { "no-actions": "off" },
			},
			headings: [
				{ kind: "summary", title: "TL;DR", level: 2, bodySpan: { start: 493, end: 589 } },
				{ kind: "summary", title: "What Happened?", level: 2, bodySpan: { start: 606, end: 790 } },
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 801, end: 1030 } },
				{
					kind: "surprises",
					title: "Why Were We Surprised?",
					level: 2,
					bodySpan: { start: 1055, end: 1155 },
				},
				{ kind: "evidence", title: "Links", level: 2, bodySpan: { start: 1163, end: 1256 } },
				{
					kind: "actions",
					title: "Remediation Items",
					level: 2,
					bodySpan: { start: 1276, end: 1400 },
				},
			],
		},
	],
	[
		"narrative",
		{
			head: {
				id: "narrative",
				name: "How we got here",
				description:
					"A story with what enabled, softened and hindered; no root cause and no tasks, by intent.",
				fileName: undefined,
				rules: { "no-actions": "off" },
			},
			headings: [
				{
					kind: "summary",
					title: "Executive Summary",
					level: 2,
					bodySpan: { start: 309, end: 443 },
				},
				{ kind: "background", title: "Background", level: 2, bodySpan: { start: 456, end: 601 } },
				{ kind: "leadup", title: "Prologue", level: 2, bodySpan: { start: 612, end: 733 } },
				{ kind: "trigger", title: "The Trigger", level: 2, bodySpan: { start: 747, end: 768 } },
				{ kind: "impact", title: "Impact", level: 2, bodySpan: { start: 777, end: 945 } },
				{ kind: undefined, title: "Epilogue", level: 2, bodySpan: { start: 956, end: 1067 } },
				{
					kind: undefined,
					title: "Contributors and Enablers",
					level: 2,
					bodySpan: { start: 1095, end: 1275 },
				},
				{ kind: "mitigators", title: "Mitigators", level: 2, bodySpan: { start: 1288, end: 1379 } },
				{ kind: "risks", title: "Risks", level: 2, bodySpan: { start: 1387, end: 1468 } },
				{
					kind: "difficulties",
					title: "Challenges in Handling",
					level: 2,
					bodySpan: { start: 1493, end: 1575 },
				},
				{ kind: "timeline", title: "Timeline", level: 2, bodySpan: { start: 1586, end: 1706 } },
			],
		},
	],
]);
