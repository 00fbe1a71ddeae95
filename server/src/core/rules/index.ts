import type { Rule } from "../rule.ts";
import { duplicateSection } from "./duplicate-section.ts";
import { emptySection } from "./empty-section.ts";
import { emptyTimeline } from "./empty-timeline.ts";
import { implausibleDate } from "./implausible-date.ts";
import { missingDate } from "./missing-date.ts";
import { missingSection } from "./missing-section.ts";
import { missingTimeZone } from "./missing-time-zone.ts";
import { noActions } from "./no-actions.ts";
import { placeholder } from "./placeholder.ts";
import { pseudoHeading } from "./pseudo-heading.ts";
import { sectionOrder } from "./section-order.ts";
import { timelineOrder } from "./timeline-order.ts";
import { unreadableTimestamp } from "./unreadable-timestamp.ts";

/** In the order in which the docs present them. */
export const rules: readonly Rule[] = [
	missingSection,
	emptySection,
	sectionOrder,
	duplicateSection,
	pseudoHeading,
	placeholder,
	emptyTimeline,
	unreadableTimestamp,
	timelineOrder,
	missingTimeZone,
	missingDate,
	implausibleDate,
	noActions,
];
