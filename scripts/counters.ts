import type { AnyNode, IfStatement, Node, SwitchCase } from "acorn";

/** Where a counter goes into JavaScript; `#` stands for it in the texts. */
export interface Counter {
	readonly kind: "statement" | "branch" | "else";
	/** What it counts: for an `else`, the condition that must be false once. */
	readonly of: Node;
	readonly open?: Insertion;
	readonly close?: Insertion;
}

interface Insertion {
	readonly at: number;
	readonly text: string;
}

/**
 * What is to count of a node itself: the statements in it, its call if it is a function, both ways of
 * an `if` (one without an `else` has two as well), both arms of `?:`, what stands behind `??`, `&&`
 * and `||`, a default, a case. V8 counts too, but no defaults, and to which branch one of its ranges
 * belongs would have to be guessed.
 */
export function countersOf(node: AnyNode): readonly Counter[] {
	switch (node.type) {
		case "Program":
		case "StaticBlock":
		case "BlockStatement":
			return statements(node.body);
		case "SwitchCase":
			return [caseOf(node), ...statements(node.consequent)];
		case "ArrowFunctionExpression":
		case "FunctionExpression":
		case "FunctionDeclaration":
			return [node.body.type === "BlockStatement" ? block(node.body) : expression(node.body)];
		case "IfStatement":
			return [block(node.consequent), node.alternate ? block(node.alternate) : otherwise(node)];
		case "ConditionalExpression":
			return [expression(node.consequent), expression(node.alternate)];
		case "LogicalExpression":
		case "AssignmentPattern":
			return [expression(node.right)];
		case "AssignmentExpression":
			return /^(?:\?\?|&&|\|\|)=$/.test(node.operator) ? [expression(node.right)] : [];
		default:
			return [];
	}
}

/** Declarations of functions are no steps of a run, imports and exports no places for one. */
function statements(body: readonly Node[]): readonly Counter[] {
	return body
		.filter(({ type }) => !/^(?:Import|Export|FunctionDeclaration)/.test(type))
		.map((of) => ({ kind: "statement", of, open: { at: of.start, text: "#;" } }));
}

function expression(of: Node): Counter {
	return {
		kind: "branch",
		of,
		open: { at: of.start, text: "(#, " },
		close: { at: of.end, text: ")" },
	};
}

function block(of: Node): Counter {
	const { type, start, end } = of;
	if (type === "BlockStatement") return { kind: "branch", of, open: { at: start + 1, text: "#;" } };

	return { kind: "branch", of, open: { at: start, text: "{#;" }, close: { at: end, text: "}" } };
}

function otherwise({ test, end }: IfStatement): Counter {
	return { kind: "else", of: test, close: { at: end, text: " else {#;}" } };
}

/** A case without steps of its own goes on with the next one's. */
function caseOf(of: SwitchCase): Counter {
	return { kind: "branch", of, open: { at: of.consequent[0]?.start ?? of.end, text: "#;" } };
}
