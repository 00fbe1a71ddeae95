import type { Rule } from "../rule.ts";
import { actionDueDate } from "./action-due-date.ts";
import { actionOwner } from "./action-owner.ts";
import { actionTicket } from "./action-ticket.ts";
import { ambiguousTimeZone } from "./ambiguous-time-zone.ts";
import { blamingWord } from "./blaming-word.ts";
import { brokenLink } from "./broken-link.ts";
import { counterfactual } from "./counterfactual.ts";
import { duplicateSection } from "./duplicate-section.ts";
import { durationMismatch } from "./duration-mismatch.ts";
import { emptySection } from "./empty-section.ts";
import { emptyTimeline } from "./empty-timeline.ts";
import { fileDate } from "./file-date.ts";
import { fixTheHuman } from "./fix-the-human.ts";
import { humanError } from "./human-error.ts";
import { implausibleDate } from "./implausible-date.ts";
import { incompleteSummary } from "./incomplete-summary.ts";
import { linkTimeMismatch } from "./link-time-mismatch.ts";
import { metricMismatch } from "./metric-mismatch.ts";
import { milestoneOrder } from "./milestone-order.ts";
import { missingDate } from "./missing-date.ts";
import { missingMilestone } from "./missing-milestone.ts";
import { missingSection } from "./missing-section.ts";
import { missingTimeZone } from "./missing-time-zone.ts";
import { mixedTimeZones } from "./mixed-time-zones.ts";
import { noActions } from "./no-actions.ts";
import { overdueAction } from "./overdue-action.ts";
import { personAsCause } from "./person-as-cause.ts";
import { placeholder } from "./placeholder.ts";
import { pseudoHeading } from "./pseudo-heading.ts";
import { sectionOrder } from "./section-order.ts";
import { sectionWording } from "./section-wording.ts";
import { staleIndex } from "./stale-index.ts";
import { timelineGap } from "./timeline-gap.ts";
import { timelineOrder } from "./timeline-order.ts";
import { unknownValue } from "./unknown-value.ts";
import { unreadBlock } from "./unread-block.ts";
import { unreadableTimestamp } from "./unreadable-timestamp.ts";
import { unusedIgnore } from "./unused-ignore.ts";
import { vagueAction } from "./vague-action.ts";
import { vagueImpact } from "./vague-impact.ts";
import { wrongTimeZone } from "./wrong-time-zone.ts";

/** In the order in which the docs present them. */
export const rules: readonly Rule[] = [
	missingSection,
	emptySection,
	sectionOrder,
	duplicateSection,
	sectionWording,
	pseudoHeading,
	placeholder,
	incompleteSummary,
	emptyTimeline,
	unreadableTimestamp,
	timelineOrder,
	missingTimeZone,
	mixedTimeZones,
	ambiguousTimeZone,
	wrongTimeZone,
	missingDate,
	implausibleDate,
	missingMilestone,
	timelineGap,
	linkTimeMismatch,
	durationMismatch,
	milestoneOrder,
	metricMismatch,
	vagueImpact,
	humanError,
	personAsCause,
	counterfactual,
	blamingWord,
	noActions,
	actionOwner,
	actionTicket,
	actionDueDate,
	overdueAction,
	vagueAction,
	fixTheHuman,
	unknownValue,
	brokenLink,
	fileDate,
	staleIndex,
	unreadBlock,
	unusedIgnore,
];
