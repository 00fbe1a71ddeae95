import { milestoneNamed } from "./milestone.ts";
import type { Milestone } from "./report.ts";

/**
 * What an entry of these words probably marks, where nothing marks it.
 *
 * The wordings are those of real timelines. A rollback that is begun, that fails or that does not help mitigates
 * nothing, and a deployment alone is no start of the impact.
 */
export function milestoneInWords(text: string): Milestone | undefined {
	const words = text.slice(0, 200);
	const found = milestonePatterns.find(
		({ hint, says, unless }) =>
			hint.test(words) && says.some((it) => it.test(words)) && !unless?.test(words),
	);
	return found?.milestone ?? nameAlone(text);
}

/** An entry that is nothing but the name of a milestone: `Resolved`. What started or ended must be said. */
function nameAlone(text: string): Milestone | undefined {
	const isName = text.length < 30 && !/^\W*(?:start|beg[aiu]n|occur|end)/i.test(text);
	return isName ? milestoneNamed(text) : undefined;
}

export interface MilestonePattern {
	readonly milestone: Milestone;
	/** What none of `says` does without. One look for it spares most entries a dozen. */
	readonly hint: RegExp;
	readonly says: readonly RegExp[];
	readonly unless?: RegExp;
}

/** Of several the first counts. */
export const milestonePatterns: readonly MilestonePattern[] = [
	{
		milestone: "impactEnd",
		hint: /outage|impact|downtime/i,
		says: [/\b(?:outage|impact|downtime) (?:ends|ended|(?:is |was )?over)\b/i],
	},
	{
		milestone: "impactStart",
		hint: /beg[ai]n|start|occur/i,
		says: [
			/\b(?:outage|impact|incident|issues?|problems?|disruption|downtime|degradation|failures?) (?:begin|begins|began|starts?|started|occurs|occurred)\b/i,
		],
		unless: /\bincident begins\b|\bstart(?:ed|s)? (?:to be|being|investigat)/i,
	},
	{
		milestone: "resolved",
		hint: /resolv|restor|recover|back|clos|operational|again|normal|acceptable|working|fixed|solved/i,
		says: [
			/\b(?:incident|issue|outage|problem|ticket|status)\b.{0,40}\b(?:resolved|closed)\b/i,
			/\b(?:services?|everything|(?:all|the) systems?|functionality|operations|website|system|site|availability|traffic) .{0,40}\b(?:restored|recovered|back to normal|back online|back up and running)\b/i,
			/\ball (?:systems|services)\b.{0,30}\boperational\b|\bresolving the (?:incident|issue|problem|outage)\b/i,
			/\b(?:is|are|was|were|went) back (?:up|online|to normal)\b|\bis (?:back|up again)(?=\W*$)|\b(?:return(?:s|ed)?|went back) to (?:an? )?(?:normal|acceptable)\b|\bavailable again\b|\bback (?:in )?operation\b|\bnormal (?:working )?(?:state|operation)\b/i,
			/\b(?:everything|all|traffic|services?)\b.{0,40}\bworking as (?:expected|intended)\b|\bconfirmed working\b|\brecovery\b.{0,50} completed?\b/i,
			/\balerts?\b.{0,30}(?<!un|an? )\bresolved\b|\bclose[sd]? the incident\b/i,
			/\b(?:issue|problem|bug) (?:\w+ )?(?:fixed|solved)\b|\b(?:fixed|solved) the (?:issue|problem)\b/i,
		],
		unless:
			/\b(?:un|not |not yet |be |to be |partly |partially )(?:resolved|restored|closed|recovered)\b|\broot cause (?:is |was )?(?:resolved|closed)\b|\b[1-9]?\d ?% (?:of|traffic|capacity)\b/i,
	},
	{
		milestone: "mitigated",
		hint: /mitigat|fix|repair|roll|revert/i,
		says: [
			/\b(?:is|was|been|fully|successfully|impact|incident|issue|outage|problem) mitigated\b|^mitigated\b|\bthus mitigating\b/i,
			/\b(?:hot ?)?fix (?:is |was |has been )?(?:deployed|applied|rolled out|live)\b/i,
			/\bincident (?:is |was )?repaired\b/i,
			/\b(?:release|deployment|version|change|upgrade|update|configuration|migration)s?\b.{0,30} (?:rolled back|reverted)\b/i,
			/\broll ?back\b.{0,50}\b(?:completed?|completes|finished|finishes|done|successful)\b|\bsuccessful .{0,30}\broll ?back\b/i,
		],
		unless:
			/\b(?:not|fail\w*|attempt\w*|tries|tried|trying|plan\w*|decide[sd]?|initiat\w*|begin\w*|will|tests?|provided|announce[sd]?|without|no|due to|still|down|until)\b|n.?t help|to be /i,
	},
	{
		milestone: "declared",
		hint: /incident|declar/i,
		says: [
			/\bincident (?:is |was |has been )?(?:officially |formally )?(?:declared|announced|raised|opened)\b|\bincident begins\b/i,
			/\bdeclar(?:e|es|ed|ing) (?:this (?:as )?|the |an? )?(?:[\w-]+ ){0,2}(?:incident|sev-?\d|p[0-5])\b/i,
		],
	},
	{
		milestone: "escalated",
		hint: /escalat/i,
		says: [/\bescalat(?:ed|es|ing)\b/i],
		unless: /\b(?:errors?|latency|load|queue)\b.{0,20}\bescalat/i,
	},
	{
		milestone: "acknowledged",
		hint: /ack/i,
		says: [/\back(?:nowledge[sd]|s|ed)\b/i],
		unless:
			/\b(?:alert\w*|alarm|paged|detected)\b.{0,160}\backnowledge|status page|\backnowledged (?:the |that )/i,
	},
	{
		milestone: "detected",
		hint: /detect|discover|notic|spotted|report|alert|alarm|page|inform|automat|complain|notif|aware/i,
		says: [
			/\b(?:issues?|problems?|faults?|incident|errors?|outage|failures?|vulnerability|bug|irregularities)\b.{0,30} (?:detected|discovered|noticed|spotted|reported)\b/i,
			/\bfirst (?:detected|noticed|discovered|reports?|reported|alerts?|alarm)\b/i,
			/^(?:\S+ ){0,4}(?:team|monitoring|system|people|engineers?|users?|we|developers?) (?:system )?(?:detects?|detected|noticed?|notices|discovered|becomes? aware|became aware)\b/i,
			/^(?:@\w+ )?(?:detects?|detected|notices?|noticed)\b|\bwe noticed\b/i,
			/\bnoticed the (?:issue|problem|error)\b|\balert\b.{0,30} noticed\b/i,
			/\balerts?\b.{0,30}\b(?:fired|fires|triggered|triggers|received|raised|arrived?|goes off|went off)\b/i,
			/\b(?:receives?|received|raised?|raises|got|triggered|triggers) (?:\w+ ){0,4}alert(?:s|\b)/i,
			/\b(?:is|was|were|are|team|engineers?) alerted\b|\balert(?:ed|s) (?:us|the (?:team|on-?call)|teams?)\b/i,
			/\bpaged\b|\bpages (?:the |an? |on-?call|[A-Z]\w+)/,
			/^(?:[\w-]+ ){0,5}alert(?:$|:| (?:from|for|fires|reporting|that))/i,
			/\binformed (?:of|about) (?:\w+ ){0,3}(?:problem|issue|outage)s?\b|\bautomat(?:ed|ic) (?:warning|alert|alarm)\b/i,
			/\balarm (?:\w+ )?(?:received|sounds?|sounded|raised)\b|\bsounded the alarm\b/i,
			/\b(?:users?|customers?|developers?|clients?|people|colleagues?|CloudWatch)\b.{0,25}\b(?:reports?|reported|complain(?:ed|s)?|notif(?:y|ies)|(?:notified|alerted) (?:us|the|our|team))\b/i,
			/^(?:internal |inbound )?reports? (?:of|from)\b|\b(?:becomes?|became|made|team) aware\b/i,
		],
		unless:
			/\broot cause\b|\bback up\b|\bworking again\b|(?<!n.t |not )\bworking as expected\b|\b(?:did )?not detect|\bresolved\b|\bno (?:longer|(?:\w+ )?(?:issues|problems|errors))\b/i,
	},
];
