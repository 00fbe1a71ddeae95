import { parseArgs } from "node:util";
import type { Call, Command, Option } from "./command.ts";

/** A call, or in one sentence what is wrong with it. */
export type ParsedCall = { readonly call: Call } | { readonly fault: string };

/** Read what follows a command's name. Of an option given twice the last counts; after `--` all are paths. */
export function parseCall(command: Command, args: readonly string[]): ParsedCall {
	const known: Readonly<Record<string, Option>> = { ...command.options, help };
	const { tokens } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries(known).map(([name, it]) => [name, toConfig(name, it)]),
		),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const paths: string[] = [];
	const options = new Map<string, string>();
	for (const token of tokens) {
		if (token.kind === "positional") paths.push(token.value);
		if (token.kind !== "option") continue;

		const fault = faultOf(token, known);
		if (fault !== undefined) return { fault };
		options.set(token.name, token.value ?? "");
	}
	return { call: { paths, options } };
}

const help: Option = { words: "Print this help." };

function toConfig(name: string, { value }: Option) {
	const type = value === undefined ? ("boolean" as const) : ("string" as const);
	return name === "help" ? { type, short: "h" } : { type };
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
}

function faultOf(token: OptionToken, known: Readonly<Record<string, Option>>): string | undefined {
	const { name, rawName, value, inlineValue } = token;
	const option = Object.hasOwn(known, name) ? known[name] : undefined;
	if (!option) return `There is no option ${rawName}.${suggestion(name, known)}`;
	if (option.value === undefined) return inlineValue ? `${rawName} takes no value.` : undefined;

	const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
	if (isMissing) return `${rawName} wants a value: ${option.oneOf?.join(", ") ?? option.value}.`;
	if (option.oneOf && !option.oneOf.includes(value)) {
		return `${rawName} can be ${option.oneOf.join(", ")}, not “${value}”.`;
	}
	return undefined;
}

/** The option that was probably meant. */
function suggestion(name: string, known: Readonly<Record<string, Option>>): string {
	const near = closest(name, Object.keys(known));
	return near === undefined ? "" : ` Did you mean --${near}?`;
}

/** The one of `words` that differs from `word` in the fewest letters, if these are few. */
export function closest(word: string, words: readonly string[]): string | undefined {
	const [best] = words
		.map((it) => ({ it, distance: distance(word.toLowerCase(), it) }))
		.toSorted((a, b) => a.distance - b.distance);
	return best && best.distance <= Math.ceil(best.it.length / 3) ? best.it : undefined;
}

/** Levenshtein's: how many letters to put in, take out or change. */
function distance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [row, letter] of [...a].entries()) {
		const current = [row + 1];
		for (let column = 1; column <= b.length; column++) {
			const change = (above[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
			current.push(Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		above = current;
	}
	return above.at(-1) ?? 0;
}
