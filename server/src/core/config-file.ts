// The package's main file cannot be bundled; its module build can.
import {
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser/lib/esm/main.js";
import { isPreset } from "./presets.ts";
import { isSeverity, type TeamSettings } from "./settings.ts";
import type { Span } from "./text.ts";

export const configFileName = ".postmortem.json";

/** What is wrong with a configuration file, and where. */
export interface Fault {
	readonly span: Span;
	readonly message: string;
}

export interface ConfigFile {
	/** The value to read settings from; `undefined` when the file is not JSON with comments. */
	readonly value: Readonly<Record<string, unknown>> | undefined;
	readonly faults: readonly Fault[];
}

/** Read `.postmortem.json`. A key or value nobody understands is a fault and leaves the others in force. */
export function parseConfigFile(text: string): ConfigFile {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	if (errors.length > 0) return { value: undefined, faults: errors.map(syntaxFault) };
	if (root?.type !== "object") {
		return { value: undefined, faults: [objectWanted(text.length)] };
	}

	const known = properties(root).filter(([key]) => wantedFor(key.value) !== undefined);
	return {
		value: Object.fromEntries(known.map(([key, value]) => [key.value, plainValue(value)])),
		faults: properties(root).flatMap(([key, node]) => [...faultsOf(key, node)]),
	};
}

function syntaxFault({ error, offset, length }: ParseError): Fault {
	const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
	return {
		span: { start: offset, end: offset + length },
		message: `This is not JSON: ${words.toLowerCase()}.`,
	};
}

function objectWanted(end: number): Fault {
	return { span: { start: 0, end }, message: 'Write an object, such as `{ "timeZone": "UTC" }`.' };
}

type Property = readonly [key: Node, value: Node];

function properties(object: Node): readonly Property[] {
	return (object.children ?? []).flatMap(({ children }) => {
		const [key, value] = children ?? [];
		return key && value ? [[key, value] as const] : [];
	});
}

/** The value of a node; `__proto__` is an ordinary key here and sets no prototype. */
function plainValue(node: Node): unknown {
	if (node.type === "array") return (node.children ?? []).map(plainValue);
	if (node.type !== "object") return node.value;

	const entries = properties(node).map(([key, value]) => [key.value, plainValue(value)]);
	return Object.fromEntries(entries);
}

function* faultsOf(key: Node, value: Node): Iterable<Fault> {
	const wanted = wantedFor(key.value);
	if (wanted === undefined) {
		const keys = Object.keys(wants).map((name) => `\`${name}\``);
		yield {
			span: spanOf(key),
			message: `\`${key.value}\` is no setting; there are ${keys.join(", ")}.`,
		};
	} else if (key.value === "rules" && value.type === "object") {
		yield* ruleFaults(value);
	} else if (!wanted.holds(value)) {
		yield { span: spanOf(value), message: `\`${key.value}\` wants ${wanted.words}.` };
	}
}

interface Wanted {
	readonly words: string;
	holds(value: Node): boolean;
}

const aText: Wanted = { words: "a text", holds: ({ type }) => type === "string" };

const wants: Readonly<Record<keyof TeamSettings, Wanted>> = {
	files: {
		words: 'a list of globs, such as `["postmortems/**/*.md"]`',
		holds: ({ type, children }) => type === "array" && (children ?? []).every(aText.holds),
	},
	template: aText,
	timeZone: aText,
	preset: {
		words: "`quiet`, `recommended` or `strict`",
		holds: ({ value }) => isPreset(value),
	},
	rules: { words: 'an object, such as `{ "placeholder": "off" }`', holds: () => false },
	directory: aText,
	fileName: aText,
};

const wantedByKey: ReadonlyMap<string, Wanted> = new Map(Object.entries(wants));

/** `$schema` is for editors: any value will do. */
function wantedFor(key: string): Wanted | undefined {
	return key === "$schema" ? aText : wantedByKey.get(key);
}

function* ruleFaults(rules: Node): Iterable<Fault> {
	for (const [key, value] of properties(rules)) {
		if (isSeverity(value.value)) continue;
		yield {
			span: spanOf(value),
			message: `\`${key.value}\` wants \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\`.`,
		};
	}
}

function spanOf({ offset, length }: Node): Span {
	return { start: offset, end: offset + length };
}
