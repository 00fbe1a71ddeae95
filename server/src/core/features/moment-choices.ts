import type { LocalTime } from "../local-time.ts";
import type { Moment } from "../timestamp.ts";
import { type Choice, type ChoiceGround, choiceAfter, choiceAt } from "./choice.ts";
import type { Sample } from "./timestamp-sample.ts";

interface Asked {
	/** Milliseconds since 1970. */
	readonly now: number;
	/** What is typed of the timestamp. */
	readonly typed: string;
}

/** Now, then shortly after the last entry, at the same time as it, and what is typed as the entries are written. */
export function momentChoices(
	{ last, near }: Sample,
	ground: ChoiceGround,
	{ now: instant, typed }: Asked,
): Choice[] {
	const { known } = ground;
	const now = choiceAt(instant, "now", ground);
	const later = last ? [1, 5, 10].map((it) => choiceAfter(last, it, `${it} min later`)) : [];
	const same = known ? [choiceAfter(known, 0, `same as the ${last ? "last" : "next"}`)] : [];
	const whole = typedTime(typed, last ?? near ?? now.moment, now.local);
	return [now, ...later, ...same, ...whole];
}

/** A time that is typed in full: `14:37`; on the day of the last entry. */
function typedTime(typed: string, { date, zone }: Moment, { date: today }: LocalTime): Choice[] {
	const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(typed) ?? [];
	const [hour, minute] = [Number(hours), Number(minutes)];
	if (!(hour < 24 && minute < 60)) return [];

	const time = { hour, minute, second: undefined };
	const local = { date: date ?? today, time: { ...time, second: 0 } };
	return [
		{ local, moment: { date, time, zone, instant: undefined }, what: "as the other entries" },
	];
}
