import type { ListedAction } from "../../core/action-list.ts";

export interface ActionFormatOptions {
	readonly colours: boolean;
	/** How many columns there are; as many as it takes without it. */
	readonly width: number | undefined;
}

/** Action items as text for standard output. */
export type ActionFormat = (
	actions: readonly ListedAction[],
	options: ActionFormatOptions,
) => string;
