/**
 * Server → client request: what was committed from `from` to `to` (milliseconds since 1970) in the repositories
 * that are open, at most 20 commits. Sent to clients whose initialization options say `gitEvents: true`, while a
 * timeline entry is being written; an answer that takes longer than a moment is used for the next keystroke.
 */
export const gitEventsRequest = "postmortem/gitEvents";
export interface GitEventsParams {
	readonly uri: string;
	readonly from: number;
	readonly to: number;
}
export interface GitEventsResult {
	readonly events: readonly PlainGitEvent[];
}
export interface PlainGitEvent {
	/** When it was committed, in milliseconds since 1970. */
	readonly time: number;
	/** The first line of its message. */
	readonly subject: string;
	/** Its abbreviated hash. */
	readonly id: string;
	/** The tags that name it. */
	readonly tags: readonly string[];
}
