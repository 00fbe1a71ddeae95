import { isoDay } from "../iso-day.ts";
import type { PlainDate } from "../timestamp.ts";

export type PeriodUnit = "month" | "quarter" | "year" | "decade";

export interface Periods {
	readonly unit: PeriodUnit;
	/** Every one from the first to the last, those in which nothing happened too. */
	readonly names: readonly string[];
	/** The index in `names` of the period that a day is in; `undefined` for what is no day of them. */
	indexOf(day: string): number | undefined;
}

/**
 * The months from the first of `days` (`YYYY-MM-DD`) to the last. Where these are more than can be seen beside
 * each other, quarters, years or decades: `2026-03`, `2026 Q1`, `2026`, `2020s`. None without a day.
 */
export function periods(days: readonly string[]): Periods {
	const months = days.flatMap((day) => monthNumber(isoDay(day)) ?? []);
	const [first, last] = ends(months);
	const unit = units.find(({ months: size, most }) => (last - first) / size < most) ?? decades;
	const start = Math.floor(first / unit.months);
	const count = months.length === 0 ? 0 : Math.floor(last / unit.months) - start + 1;
	return {
		unit: unit.unit,
		names: Array.from({ length: count }, (_, index) => unit.name((start + index) * unit.months)),
		indexOf(day) {
			const month = monthNumber(isoDay(day));
			const index = month === undefined ? -1 : Math.floor(month / unit.months) - start;
			return index >= 0 && index < count ? index : undefined;
		},
	};
}

interface Unit {
	readonly unit: PeriodUnit;
	readonly months: number;
	/** What the period is called that begins in this month. */
	readonly name: (month: number) => string;
}

const decades: Unit = {
	unit: "decade",
	months: 120,
	name: (month) => `${yearOf(month)}s`,
};

/** `most` of them can be seen beside each other. */
const units: readonly (Unit & { readonly most: number })[] = [
	{
		unit: "month",
		months: 1,
		most: 36,
		name: (month) => `${yearOf(month)}-${String((month % 12) + 1).padStart(2, "0")}`,
	},
	{
		unit: "quarter",
		months: 3,
		most: 48,
		name: (month) => `${yearOf(month)} Q${Math.floor((month % 12) / 3) + 1}`,
	},
	{ unit: "year", months: 12, most: 60, name: yearOf },
];

/** Months since the year 0. */
function monthNumber(day: PlainDate | undefined): number | undefined {
	return day && day.year * 12 + day.month - 1;
}

function yearOf(month: number): string {
	return String(Math.floor(month / 12)).padStart(4, "0");
}

/** A folder may hold more reports than a call takes arguments. */
function ends(numbers: readonly number[]): readonly [number, number] {
	const sorted = numbers.toSorted((a, b) => a - b);
	return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}
