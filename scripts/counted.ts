import { SourceMap } from "node:module";
import { type AnyNode, type Node, parse } from "acorn";
import { full } from "acorn-walk";
import { transformSync } from "esbuild";
import { type Counter, countersOf } from "./counters.ts";

/** A place in a module that a run comes to or does not. */
export interface Place {
	/** Counted from 1. */
	readonly line: number;
	readonly kind: Counter["kind"];
	/** The beginning of what stands there, as JavaScript. */
	readonly text: string;
}

/** A module that counts how often a run comes to each of its places. */
export interface Counted {
	/** JavaScript; it counts in `globalThis.$counts[name]`, an array with one number a place. */
	readonly code: string;
	readonly places: readonly Place[];
}

/** Makes a TypeScript module count, under the name that is given. */
export function counted(source: string, name: string): Counted {
	const { code, map } = transformSync(source, {
		loader: "ts",
		target: "node20",
		sourcemap: true,
		sourcefile: name,
		tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
	});
	const counters = findCounters(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
	const lineOf = originalLines(code, map);
	const counts = `((globalThis.$counts ??= {})[${JSON.stringify(name)}] ??= Array(${counters.length}).fill(0))`;
	return {
		code: `const $c = ${counts};\n${withCounters(code, counters)}`,
		places: counters.map(({ kind, of }) => {
			const [text = ""] = code.slice(of.start, of.end).split("\n");
			return { kind, line: lineOf(of.start), text };
		}),
	};
}

/** The inner ones before those around them. */
function findCounters(program: Node): readonly Counter[] {
	const counters: Counter[] = [];
	full(program, (node: AnyNode) => {
		counters.push(...countersOf(node));
	});
	return counters;
}

function withCounters(code: string, counters: readonly Counter[]): string {
	const closing = counters.flatMap(({ close }, index) => (close ? { ...close, index } : []));
	const opening = counters.flatMap(({ open }, index) => (open ? { ...open, index } : []));
	// At one place, what closes comes first, the innermost before all; what opens, outermost first.
	const texts = [...closing, ...opening.reverse()].sort((a, b) => a.at - b.at);
	let done = 0;
	const parts = texts.map(({ at, text, index }) => {
		const before = code.slice(done, at);
		done = at;
		return before + text.replace("#", `$c[${index}]++`);
	});
	return parts.join("") + code.slice(done);
}

/** From offsets in the JavaScript to the lines of the source. */
function originalLines(code: string, map: string): (offset: number) => number {
	const sourceMap = new SourceMap(JSON.parse(map));
	const starts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return (offset) => {
		const line = starts.findLastIndex((start) => start <= offset);
		const entry = sourceMap.findEntry(line, offset - (starts[line] ?? 0));
		return "originalLine" in entry ? entry.originalLine + 1 : 0;
	};
}
