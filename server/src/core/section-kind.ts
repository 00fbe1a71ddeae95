/** The roles a section can play, whatever its wording. */
export const sectionKinds = [
	"metadata",
	"participants",
	"summary",
	"background",
	"impact",
	"detection",
	"leadup",
	"fault",
	"trigger",
	"rootCause",
	"contributing",
	"fiveWhys",
	"timeline",
	"response",
	"recovery",
	"resolution",
	"rootCauseAndResolution",
	"lessons",
	"wentWell",
	"wentWrong",
	"lucky",
	"surprises",
	"mitigators",
	"risks",
	"difficulties",
	"backlogCheck",
	"recurrence",
	"actions",
	"correctiveAndPreventive",
	"metrics",
	"questions",
	"evidence",
	"glossary",
	"appendix",
	"messagingInternal",
	"messagingExternal",
	"approval",
	"sharingPlan",
	"feedback",
] as const;

export type SectionKind = (typeof sectionKinds)[number];

/**
 * The role that a heading of these words announces: `Timeline (UTC)`, `3. Root Cause Analysis`, `📅 Issue Summary:`.
 * Numbering, emoji, case, a trailing colon and parentheses do not matter; *preventative* is *preventive*.
 *
 * @param isLabel Words that stand for a heading without being one must be a known wording, or a question that contains one.
 * @returns `undefined` for words that announce no role we know.
 */
export function kindOf(title: string, { isLabel = false } = {}): SectionKind | undefined {
	if (title.length > longest) return undefined;

	const words = normalised(title);
	const known = wordings.get(words);
	const isQuestion = title.trimEnd().endsWith("?");
	if (known || (isLabel && !isQuestion) || words.split(" ").length > 12) return known;

	return patterns.find(([pattern]) => pattern.test(words))?.[1];
}

/** UTF-16 units; no heading that says more is one of a few words. */
const longest = 500;

/** `### 2) Root-Cause(s) & *Fix*:` → `root cause and fix`. */
function normalised(title: string): string {
	const words = plainWords.test(title) ? title.toLowerCase() : withoutSigns(title);
	return words
		.replace(/preventat/g, "prevent")
		.replace(/learnt/g, "learned")
		.replace(/^\s*(?:\d+|[ivx]+(?= \w{4}))(?=\s)/, "")
		.trim();
}

/** As most headings are. */
const plainWords = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function withoutSigns(title: string): string {
	return title
		.normalize("NFKC")
		.toLowerCase()
		.replace(/\uE000/g, "")
		.replace(/[’‘`]/g, "'")
		.replace(/(\w)\((?:s|es)\)/g, "$1s")
		.replace(/[([{].{0,200}?[)\]}]/g, " ")
		.replace(/(?:(?<!\s)\s+)?&\s*/g, " and ")
		.replace(/[^\p{L}\p{N}'/;]+/gu, " ");
}

/** Wordings seen in reports, normalised, separated by semicolons. */
const wordingsOf: Readonly<Record<SectionKind, string>> = {
	metadata:
		"incident metadata; metadata; incident details; key details; report status; quick facts; key information",
	participants:
		"participants; attendees; responders; names of people involved; people involved; owner and review committee; postmortem attendees; involved; incident responders",
	summary:
		"summary; issue summary; incident summary; executive summary; exec summary; overview; overview of event; event overview; incident overview; issue overview; description; brief description; incident description; event description; outage description; tl dr; tldr; tl;dr; problem summary; problem description; report summary; what happened; what happens; what happend; current status / tl;dr; high level summary; abstract; summary of the incident; summary of incident; summary of events; in short",
	background: "background; context; incident background; system background",
	impact:
		"impact; customer impact; user impact; end user impact; impact and metrics; impact assessment; impact analysis; affected users; affected components; affected services; affected systems; summary of impact; business impact; what was impacted; what was affected; who was affected; scope of impact; blast radius; severity and impact; incident impact; impact on users; impact summary",
	timeline:
		"timeline; incident timeline; issue timeline; timeline of events; events timeline; timeline and response; timeline/recovery efforts; timeline summary; chain of events; event timeline; outage timeline; attack timeline; follow up timeline; detailed timeline; response timeline; sequence of events; chronology; chronology of events; course of events; event log; incident log; timeline of the incident; timeline of incident; time line; events",
	detection:
		"detection; identified; detection and response; detection and signals; how did you notice it; how was it detected; how was the incident detected; how was the issue detected; how was it discovered; discovery; discovery process; detection and notification; monitoring and detection",
	trigger: "trigger; triggers; incident trigger; the trigger",
	rootCause:
		"root cause; root causes; root cause analysis; rca; cause; causes; cause analysis; cause of the incident; cause of the outage; analysis of causes; causal analysis; what went wrong and why; what caused the incident; what caused this; what caused it; what caused the issue; what caused the outage; what was the cause; why did it happen; why did this happen; why it happened; why this happened; why this happens; why it broke; how did it happen; how did this happen; how this happened; what allowed this to happen; identified cause; root causes and trigger; root cause identification; technical root cause; technical cause; root cause and analysis; the cause; underlying cause; underlying causes",
	contributing:
		"contributing factors; contributing factors analysis; contributing conditions; contributing conditions analysis; contributors; contributors/enablers; enablers; contributing factors and mitigations; contributing causes; factors",
	fiveWhys:
		"five whys; whys; 5 whys; 5 why's; the five whys; the 5 whys; five whys analysis; 5 whys analysis",
	rootCauseAndResolution:
		"root cause and resolution; root causes and resolution; root cause and resolutions; cause and resolution; root cause and mitigation; root cause and fix; root cause and recovery; root cause and solution",
	resolution:
		"resolution; resolution and recovery; mitigation and resolution; mitigation; mitigations; solution; fix; the fix; fixes; final resolution; resolution steps; resolution and mitigation; how it was fixed; how it is fixed; how was it fixed; how was it resolved; how was the issue resolved; how it was resolved; how we fixed it; how did we fix it; details of fix; details of the fix; immediate resolution; immediate fix; what was done; fix applied; fixes applied; workaround; how did we mitigate",
	response:
		"response; incident response; how did we respond; response and mitigation; incident response analysis; actions taken; immediate response; our response; investigation; investigation and response; investigation and resolution",
	recovery:
		"recovery; recovery efforts; recovery process; recovery steps; service restoration; restoration",
	leadup: "leadup; lead up; lead in; prologue; before the incident",
	fault: "fault; faults",
	lessons:
		"lessons learned; lesson learned; lessons; learnings; learning; learnings and risks; insights; key takeaways; takeaways; takeaway; reflections; reflection; what we learned; what did we learn; what have we learned; lessons and review questions; key learnings; surprise and learnings; surprises and learnings; post incident analysis; retrospective",
	wentWell:
		"what went well; things that went well; what worked; what worked well; went well; what went right; things that went right; what helped; positives; what did go well; the good",
	wentWrong:
		"what went wrong; what didn't go so well; what didn't go well; what did not go well; what went poorly; what went badly; things that went poorly; things that went wrong; things that could be improved; what could be improved; what could have gone better; what can be improved; what didn't work; what did not work; what did not help; what didn't help; went wrong; what could have gone better; areas for improvement; the bad",
	lucky:
		"where we got lucky; where did we get lucky; got lucky; lucky; what was lucky; unplanned positive outcomes",
	surprises: "surprises; why were we surprised; what surprised us",
	mitigators: "mitigators; mitigating factors",
	risks: "risks",
	difficulties: "difficulties; challenges; challenges in handling; difficulties in handling",
	backlogCheck: "backlog check",
	recurrence: "recurrence",
	actions:
		"action items; action item; actions; action; action plan; action points; action items and follow ups; action items and followups; action items and next steps; follow ups; followups; follow up; followup; follow up actions; follow up items; follow up tasks; followup actions; next steps; next actions; actionables; review actions; corrective actions; corrective action; corrective measures; corrective measure; corrective steps; recommendations; remediation; remediations; remediation items; remediation actions; remediation steps; remediation plan; preventive actions; preventive action; preventive measures; preventive measure; preventive steps; prevention; prevention measures; prevention plan; prevention steps; prevention actions; preventions; moving forward; going forward; immediate actions; future actions; future action items; future plan; future plans; future work; future works; future measures; future improvements; future enhancements; future prevention; improvements; proposed actions; planned actions; actions planned; resulting action; resulting actions; what happens next; what's next; what next; what we're doing about it; what are we doing about it; what we are doing about it; what will we do; what we will do; what will we do differently; todo; todos; to do; to dos; tasks; tasks to address the issue; improvements needed; measures; countermeasures; post incident actions; post incident tasks; long term actions; repair items; backlog items",
	correctiveAndPreventive:
		"corrective and preventive measures; corrective and preventive measure; corrective and preventive actions; corrective and preventive action; corrective and preventive steps; correction and prevention measures; correction and prevention; corrective/preventive measures; corrective/preventive actions; corrections and preventions; corrective measures and prevention; corrective and preventive tasks; preventive and corrective measures; preventive and corrective actions; capa",
	metrics:
		"stats; metrics; statistics; incident timing; incident metrics; key metrics; scorecard; key events; key times; key dates; time to repair; time to resolve; time to detect; time to recover",
	questions: "questions; open questions",
	evidence:
		"supporting information; supporting documents; supporting data; supporting material; references; reference; evidence; graphs; links; related links; related resources; resources; logs; screenshots",
	glossary: "glossary; terms; definitions",
	appendix: "appendix; appendices; supplementary material",
	messagingInternal:
		"internal email; internal message; internal communication; internal communications",
	messagingExternal:
		"external message; external messaging; external communication; messaging; customer communication; communications",
	approval: "approval; approvals; sign off",
	sharingPlan: "knowledge sharing plan; sharing plan",
	feedback: "feedback",
};

const wordings: ReadonlyMap<string, SectionKind> = new Map(
	sectionKinds.flatMap((kind) =>
		wordingsOf[kind].split("; ").map((wording): [string, SectionKind] => [wording, kind]),
	),
);

/** For wordings that no list can hold; the first that fits counts. Matched against normalised words. */
const patterns: readonly (readonly [RegExp, SectionKind])[] = [
	[
		/\broot causes?\b.{0,80}\b(?:resolution|mitigation|recovery|fix|solution)\b/,
		"rootCauseAndResolution",
	],
	[/\b(?:timeline|chronology)\b(?!.*\banalysis\b)/, "timeline"],
	[/\b(?:5|five) whys\b/, "fiveWhys"],
	[/\broot causes?\b/, "rootCause"],
	[
		/\bcorrecti(?:ve|on)\b.{0,80}\bpreventi(?:ve|on)\b|\bpreventi(?:ve|on)\b.{0,80}\bcorrecti(?:ve|on)\b/,
		"correctiveAndPreventive",
	],
	[/\b(?:action items?|follow ?up (?:actions?|items?|tasks?))\b/, "actions"],
	[/^(?:corrective|preventive|remedial|remediation|prevention|preventing)\b/, "actions"],
	[
		/^(?:future|planned|proposed|resulting|required) (?:\w+ )?(?:plans?|actions?|works?|measures?|improvements?|enhancements?|tasks?)\b/,
		"actions",
	],
	[
		/^(?:how|what) (?:(?:are|do|can|will|should|did) we|we(?: are|'re| will)?)\b.*\b(?:prevent\w*|better|future|about it|next|again)\b/,
		"actions",
	],
	[/^how are we making incidents\b/, "actions"],
	[/^(?:what|why|how)\b.*\b(?:caused?|allowed)\b/, "rootCause"],
	[
		/^(?:why|how) (?:it|this|did it|did this|did that|the \w+) (?:happen|occur|broke|break|fail)/,
		"rootCause",
	],
	[/^(?:\w+ )?causes? (?:of|for|and|analysis)\b/, "rootCause"],
	[/\bcontributing (?:factors?|causes?|conditions?)\b/, "contributing"],
	[/^(?:impact|affected)\b|\bimpact$/, "impact"],
	[/^(?:what happened|what happens|what happend)\b/, "summary"],
	[/^(?:\w+ )?(?:\w+ )?summary$|^summary (?:of|and)\b/, "summary"],
	[/^(?:lessons?|learnings?|key takeaways)\b/, "lessons"],
	[/^(?:what|things) (?:that )?(?:went|worked|did go) (?:well|right)\b/, "wentWell"],
	[
		/^(?:what|things) (?:that )?(?:went|could)\b.*\b(?:wrong|poorly|badly|improved?|better)\b/,
		"wentWrong",
	],
	[/^where (?:did )?we (?:got|get) lucky\b/, "lucky"],
	[/^detection\b|^how (?:was|were|did)\b.*\b(?:detect|notice|discover)/, "detection"],
	[/^resolution\b|\bresolution$|^how (?:was|were|did|is|it)\b.*\b(?:fix|resolve)/, "resolution"],
	[/^recovery\b/, "recovery"],
	[/^(?:supporting|references?)\b/, "evidence"],
];
