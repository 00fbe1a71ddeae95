/** The label below a column; of months and quarters with the year below it where that is new. */
export interface PeriodLabel {
	readonly period: string;
	readonly text: string;
}

/** A label needs so many pixels. */
const room = 34;

/** The labels of `periods` (`2026-03`, `2026 Q1`, `2026`, `2020s`) on an axis `width` pixels long, as many as have room. */
export function periodLabels(periods: readonly string[], width: number): PeriodLabel[] {
	const step = Math.max(1, Math.ceil((periods.length * room) / Math.max(1, width)));
	const shown = periods.filter((_, index) => index % step === 0);
	return shown.map((period, index) => {
		const { year, part } = split(period);
		const before = shown[index - 1];
		const isNew = before === undefined || split(before).year !== year;
		return { period, text: part === "" ? year : isNew ? `${part}\n${year}` : part };
	});
}

function split(period: string): { readonly year: string; readonly part: string } {
	const [, year = period, month, quarter] = /^(\d+)(?:-(\d\d)| (Q\d))?$/.exec(period) ?? [];
	return {
		year,
		part: month === undefined ? (quarter ?? "") : (months[Number(month) - 1] ?? month),
	};
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
