import { formatDurationLike } from "./format-duration.ts";
import type { Problem } from "./rule.ts";
import type { StatedDuration } from "./stated-durations.ts";

/** What to say of a duration that is not what was computed, and the edit that puts that in the writer's format. */
export function replaceDuration(
	{ span, text }: StatedDuration,
	milliseconds: number,
	because: string,
): Problem {
	const wanted = formatDurationLike(text, milliseconds);
	return {
		span,
		message: `Write \`${wanted}\` instead of \`${text}\`: ${because}.`,
		fixes: [
			{ title: `Replace with \`${wanted}\``, edits: [{ span, newText: wanted }], safe: false },
		],
	};
}
