import type { Milestone } from "../../report.ts";

/** Something that can be done to a timeline. */
export type TimelineCommand =
	| { readonly name: "sort" | "addDates" | "asTable" | "asBullets" | "insertNow" }
	| { readonly name: "convert"; readonly zone: string; readonly keepOriginal: boolean }
	| { readonly name: "markMilestone"; readonly milestone: Milestone };
