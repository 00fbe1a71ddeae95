import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import type { Pattern } from "./written-patterns.ts";

/** A text that may take long to search: `before`, then `pump` over and over, then `behind`. */
export interface Attack {
	readonly before: string;
	readonly pump: string;
	readonly behind: string;
}

/**
 * Texts made of what the pattern itself looks for.
 * What is repeated: what one of its quantifiers repeats, or all that leads up to there, so that a match begins anew.
 * What stands behind is what the quantifier does not accept, so that no match succeeds.
 */
export function attacks({ source, flags }: Pattern): Attack[] {
	const unicode = { unicode: flags.includes("u"), unicodeSets: flags.includes("v") };
	const tree = new RegExpParser().parsePattern(source, 0, source.length, unicode);
	const found: Attack[] = [];
	visitRegExpAST(tree, {
		onQuantifierEnter(quantifier) {
			if (quantifier.max >= many) found.push(...attacksOn(quantifier, flags));
		},
	});
	return found;
}

/** Repetitions that cost; `\d{1,4}` never does. */
const many = 20;

function attacksOn(quantifier: AST.Quantifier, flags: string): Attack[] {
	const accepted = acceptedBy(quantifier.element, flags);
	const refused = characters.find((it) => !accepted.includes(it)) ?? "\0";
	const behind = [...new Set(["", refused, "\0\n"])];
	return [0, 1, 2].flatMap((variant) => {
		const lead = leadTo(quantifier, flags, variant);
		const repeated = sample(quantifier.element, flags, variant);
		const pumps = new Set([repeated, lead, `${lead} `, ` ${lead}`, lead + repeated]);
		const befores = [...new Set(["", lead])];
		return [...pumps]
			.filter((pump) => pump !== "")
			.flatMap((pump) =>
				behind.flatMap((it) => befores.map((before) => ({ before, pump, behind: it }))),
			);
	});
}

/** A text that all that stands before `node` accepts. */
function leadTo(node: AST.Node, flags: string, variant: number): string {
	const { parent } = node;
	if (!parent) return "";
	if (parent.type !== "Alternative") return leadTo(parent, flags, variant);

	const before = parent.elements.filter(({ end }) => end <= node.start);
	const lead = before.map((it) => sample(it, flags, variant)).join("");
	return leadTo(parent, flags, variant) + lead;
}

/** A text that `node` accepts, but for what its assertions ask; other ones by `variant`. */
function sample(node: AST.Node, flags: string, variant: number): string {
	switch (node.type) {
		case "Group":
		case "CapturingGroup": {
			const chosen = node.alternatives[variant % node.alternatives.length];
			return chosen ? sample(chosen, flags, variant) : "";
		}
		case "Alternative":
			return node.elements.map((it) => sample(it, flags, variant)).join("");
		case "Quantifier": {
			const times = Math.max(node.min, Math.min(node.max, variant % 2));
			return sample(node.element, flags, variant).repeat(times);
		}
		case "Character":
			return String.fromCodePoint(node.value);
		case "CharacterSet":
		case "CharacterClass": {
			const accepted = acceptedBy(node, flags);
			return accepted[variant % Math.min(3, accepted.length)] ?? "";
		}
		default:
			return "";
	}
}

/** Those of `characters` that `node` matches alone; the same few classes come again and again. */
function acceptedBy({ raw }: AST.Node, flags: string): readonly string[] {
	const key = `${flags} ${raw}`;
	const known = acceptedByKey.get(key);
	if (known) return known;

	const pattern = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ""));
	const accepted = characters.filter((it) => pattern.test(it));
	acceptedByKey.set(key, accepted);
	return accepted;
}

const acceptedByKey = new Map<string, readonly string[]>();

/** Those first that patterns tend to share. */
const characters = [
	..." \tA0a-.:(<[\n!|*=,_#/x@`'\"\0é\uE000",
	...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
];
