// The package's main file cannot be bundled; its module build can.

import {
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser/lib/esm/main.js";
import { markdownExtension } from "./markdown-file.ts";
import { nearest } from "./nearest.ts";
import { pairs } from "./pairs.ts";
import { presets } from "./presets.ts";
import { isSeverity, isSize, severities, type TeamSettings } from "./settings.ts";
import type { Span } from "./text.ts";
import { zoneMeanings } from "./zone.ts";

/** What is wrong with a configuration file, and where. */
export interface Fault {
	readonly span: Span;
	readonly message: string;
	readonly severity: "error" | "warning";
	/** Whose value is not to be had: `["timeZone"]`, `["rules", "placeholder"]`; empty when no value is lost. */
	readonly path: readonly string[];
	/** What was likely meant, to be put in place of the span. */
	readonly suggestion?: string;
}

export interface ConfigFile {
	/** The value to read settings from; `undefined` when the file is not JSON with comments. */
	readonly value: Readonly<Record<string, unknown>> | undefined;
	readonly faults: readonly Fault[];
}

/** What a configuration file may name; what is not given is not checked. */
export interface Known {
	readonly rules?: readonly string[];
	/** Ids, and paths that lead to a template. */
	readonly templates?: readonly string[];
}

/** Read `.postmortem.json`. A key or value nobody understands is a fault and leaves the others in force. */
export function parseConfigFile(text: string, known: Known = {}): ConfigFile {
	const errors: ParseError[] = [];
	const root = parseTree(text, errors, { allowTrailingComma: true });
	if (errors.length > 0) return { value: undefined, faults: errors.map(syntaxFault) };
	if (root?.type !== "object") {
		return { value: undefined, faults: [objectWanted(text.length)] };
	}

	const faults = properties(root).flatMap(([key, node]) => [...faultsOf(key, node, known)]);
	// A template that is not here may lie beside the reports, where only they find it.
	const lost = faults.filter(({ path }) => path.length === 1 && path[0] !== "template");
	const read = properties(root).filter(
		([key]) => isKey(key.value) && !lost.some(({ path }) => path[0] === key.value),
	);
	const pairs = read.map(([key, value]) => [key.value, plainValue(value)]);
	return { value: Object.fromEntries(pairs), faults };
}

function syntaxFault({ error, offset, length }: ParseError): Fault {
	const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
	return {
		span: { start: offset, end: offset + length },
		message: `This is not JSON: ${words.toLowerCase()}.`,
		severity: "error",
		path: [],
	};
}

function objectWanted(end: number): Fault {
	const message = 'Write an object, such as `{ "timeZone": "UTC" }`.';
	return { span: { start: 0, end }, message, severity: "error", path: [] };
}

type Property = readonly [key: Node, value: Node];

/** Values that hold no others have none. */
function childrenOf({ children = [] }: Node): readonly Node[] {
	return children;
}

function properties(object: Node): readonly Property[] {
	return childrenOf(object).flatMap((property) => [...pairs(childrenOf(property))]);
}

/** The value of a node; `__proto__` is an ordinary key here and sets no prototype. */
function plainValue(node: Node): unknown {
	if (node.type === "object") {
		const entries = properties(node).map(([key, value]) => [key.value, plainValue(value)]);
		return Object.fromEntries(entries);
	}
	const items = childrenOf(node).map(plainValue);
	return node.type === "array" ? items : node.value;
}

function* faultsOf(key: Node, value: Node, known: Known): Iterable<Fault> {
	const wanted = isKey(key.value) ? wants[key.value] : undefined;
	if (wanted === undefined) yield unknownKey(key);
	else if (wanted.item && value.type === "array") yield* itemFaults(key, value, wanted.item);
	else if (key.value === "rules" && value.type === "object") yield* ruleFaults(value, known);
	else if (!wanted.holds(value)) {
		const message = `\`${key.value}\` wants ${wanted.words}.`;
		const fault: Fault = { span: spanOf(value), message, severity: "error", path: [key.value] };
		yield suggesting(fault, value, wanted.values);
	} else if (key.value === "template") yield* templateFaults(value, known);
}

interface Wanted {
	readonly words: string;
	readonly values?: readonly string[];
	/** Of a list, what each of its items is to be. */
	readonly item?: string;
	holds(value: Node): boolean;
}

const aText: Wanted = { words: "a text", holds: ({ type }) => type === "string" };

const wants: Readonly<Record<keyof TeamSettings | "$schema", Wanted>> = {
	/** For editors: any value will do. */
	$schema: aText,
	files: listOf("globs", '"postmortems/**/*.md"'),
	template: aText,
	timeZone: {
		words: "a time zone, such as `UTC`, `+02:00` or `Europe/Berlin`",
		holds: ({ value }) => typeof value === "string" && isZone(value.trim()),
	},
	preset: oneOf(presets),
	rules: { words: 'an object, such as `{ "placeholder": "off" }`', holds: () => false },
	directory: aText,
	fileName: aText,
	severities: listOf("texts", '"SEV1"'),
	statuses: listOf("texts", '"draft"'),
	maxFileSize: {
		words: "a number of megabytes above 0, such as `5`",
		holds: ({ value }) => isSize(value),
	},
};

/** The keys that a configuration file can have. */
export const teamKeys: readonly string[] = Object.keys(wants).filter((it) => it !== "$schema");

function isKey(key: string): key is keyof typeof wants {
	return Object.hasOwn(wants, key);
}

/** An empty one takes back what a farther file says. */
function isZone(name: string): boolean {
	return name === "" || zoneMeanings(name).length > 0;
}

function oneOf(values: readonly string[]): Wanted {
	return { words: inWords(values), values, holds: ({ value }) => values.includes(value) };
}

function listOf(things: string, example: string): Wanted {
	return {
		words: `a list of ${things}, such as \`[${example}]\``,
		item: `${things} in quotes, such as \`${example}\``,
		holds: () => false,
	};
}

function inWords(values: readonly string[]): string {
	const ticked = values.map((value) => `\`${value}\``);
	return `${ticked.slice(0, -1).join(", ")} or ${ticked.at(-1)}`;
}

function unknownKey(key: Node): Fault {
	const keys = teamKeys.map((it) => `\`${it}\``).join(", ");
	const message = `\`${key.value}\` is no setting; there are ${keys}.`;
	return suggesting({ span: spanOf(key), message, severity: "warning", path: [] }, key, teamKeys);
}

function* itemFaults(key: Node, list: Node, wanted: string): Iterable<Fault> {
	for (const item of childrenOf(list).filter((it) => !aText.holds(it))) {
		const message = `\`${key.value}\` wants ${wanted}.`;
		yield { span: spanOf(item), message, severity: "error", path: [String(key.value)] };
	}
}

function* ruleFaults(settings: Node, { rules }: Known): Iterable<Fault> {
	for (const [key, value] of properties(settings)) {
		const id = String(key.value);
		if (rules && !rules.includes(id)) {
			const message = `There is no rule \`${id}\`; see the list of rules for its name.`;
			yield suggesting({ span: spanOf(key), message, severity: "warning", path: [] }, key, rules);
		}
		if (isSeverity(value.value)) continue;

		const message = `\`${id}\` wants ${inWords(severities)}.`;
		const fault: Fault = { span: spanOf(value), message, severity: "error", path: ["rules", id] };
		yield suggesting(fault, value, severities);
	}
}

function* templateFaults(value: Node, { templates }: Known): Iterable<Fault> {
	const name = String(value.value).trim();
	const isKnown = templates?.some((it) => it.toLowerCase() === name.toLowerCase());
	if (templates === undefined || name === "" || isKnown) return;

	const isPath = markdownExtension.test(name);
	const ids = templates.map((it) => `\`${it}\``).join(", ");
	const message = isPath
		? `There is no file \`${name}\` that can be read; the path starts at this folder.`
		: `There is no template \`${name}\`; there are ${ids}. One of your own lies in \`.postmortem/templates\`, or is named by its path.`;
	yield suggesting(
		{ span: spanOf(value), message, severity: "warning", path: ["template"] },
		value,
		templates,
	);
}

/** With the one of `known` that was likely meant. */
function suggesting(fault: Fault, { value }: Node, known: readonly string[] = []): Fault {
	const meant = typeof value === "string" ? nearest(value.trim(), known) : undefined;
	return meant === undefined ? fault : { ...fault, suggestion: JSON.stringify(meant) };
}

function spanOf({ offset, length }: Node): Span {
	return { start: offset, end: offset + length };
}
