import type { PlainDate } from "./timestamp.ts";
import { parseDate } from "./timestamp-parts.ts";

/** The day that `YYYY-MM-DD` names; `undefined` for what is no whole date. */
export function isoDay(written: string): PlainDate | undefined {
	const { year, month, day } = parseDate(written);
	return year !== undefined && month !== undefined && day !== undefined
		? { year, month, day }
		: undefined;
}
