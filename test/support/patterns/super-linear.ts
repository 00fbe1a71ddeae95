import { createContext, runInContext } from "node:vm";
import { analyse } from "scslre";
import { type Attack, attacks } from "./attacks.ts";
import type { Pattern } from "./written-patterns.ts";

/**
 * Why a search for `pattern` may take more than linear time; `undefined` where nothing speaks for it.
 *
 * Two look at it: the analysis of `scslre`, which reads the pattern, and a search of texts made against it.
 * The first overlooks a match that begins anew in what a match runs through (`<!--.*-->` in `<!--<!--<!--`),
 * the second overlooks what its texts do not show.
 */
export function superLinear(pattern: Pattern): string | undefined {
	const [report] = analyse(pattern, {
		reportTypes: { Move: true, Self: true, Trade: true },
	}).reports;
	if (report?.type === "Trade") {
		return `${report.startQuant.raw} and ${report.endQuant.raw} share characters`;
	}
	if (report) return `${report.quant.raw} is run through from each place`;

	for (const attack of suspects(pattern)) {
		if ([1, 2].every(() => isSlow(pattern, attack))) return `slow in ${JSON.stringify(attack)}`;
	}
	return undefined;
}

/** Those that take more than a moment, or so long that patience runs out. */
function* suspects(pattern: Pattern): Iterable<Attack> {
	for (let rest = attacks(pattern); rest.length > 0; ) {
		const spent = milliseconds(pattern, rest, short);
		yield* rest.filter((_, index) => (spent[index] ?? 0) > 0.5);
		yield* rest.slice(spent.length, spent.length + 1);
		rest = rest.slice(spent.length + 1);
	}
}

/** Eight times the text may take eight times as long, never sixty-four times: on a busy machine it may once seem to. */
function isSlow(pattern: Pattern, attack: Attack): boolean {
	const spent = milliseconds(pattern, [attack, attack, attack], short);
	if (spent.length < 3) return true;

	// The least of three, as another process may be in the way; and one that is fast is enough.
	const once = Math.min(...spent);
	return [1, 2, 3].every(() => {
		// The first one compiles the pattern, which may take longer than the search.
		const eight = milliseconds(pattern, [attack, attack], 8 * short);
		return eight.length < 2 || Math.min(...eight) > 24 * once;
	});
}

/** UTF-16 units: 4 000 squared are 16 million steps, 20 ms. */
const short = 4000;
/** Milliseconds for all texts made against a pattern; what is linear has read hundreds of megabytes by then. */
const patience = 1000;

/** What the processor spent on each text; those are missing that patience ran out for. */
function milliseconds(pattern: Pattern, made: readonly Attack[], length: number): number[] {
	const spent: number[] = [];
	const searched = new RegExp(pattern.source, pattern.flags);
	const next = () => {
		const attack = made[spent.length];
		return (
			attack && attack.before + attack.pump.repeat(length / attack.pump.length) + attack.behind
		);
	};
	const note = (from: NodeJS.CpuUsage) => {
		const { user, system } = process.cpuUsage(from);
		spent.push((user + system) / 1000);
	};
	try {
		const context = createContext({ searched, next, note, now: () => process.cpuUsage() });
		runInContext(searchAll, context, { timeout: patience });
	} catch {
		// Only a context of its own can be interrupted.
	}
	return spent;
}

const searchAll = `
	for (let text = next(); text !== undefined; text = next()) {
		const from = now();
		if (searched.global) text.replace(searched, "");
		else searched.exec(text);
		note(from);
	}`;
