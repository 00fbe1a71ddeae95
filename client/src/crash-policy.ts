const window = 3 * 60 * 1000;
const limit = 4;

export type CrashAnswer = "restart" | "giveUp";

/**
 * What to do after a crash: four within three minutes are forgiven, the fifth is not.
 *
 * @param crashes when the server crashed, in milliseconds, the last one now.
 */
export function answerCrash(crashes: readonly number[]): CrashAnswer {
	const last = crashes.at(-1) ?? 0;
	const recent = crashes.filter((time) => last - time <= window);
	return recent.length > limit ? "giveUp" : "restart";
}
