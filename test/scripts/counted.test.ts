import assert from "node:assert/strict";
import { runInNewContext } from "node:vm";
import { counted } from "../../scripts/counted.ts";
import { missed } from "../../scripts/missed.ts";

suite("what a run misses of a module", () => {
	test("is nothing where all was come to", () => {
		check("const half = (n: number) => n / 2;\nhalf(2);", []);
	});

	test("is a function nobody calls, told where it stands", () => {
		check("const size: number = 2;\nconst half = () => size;", ["2: never reached: size"]);
		check("function half() {\n  return 1;\n}", [
			"1: never reached: {",
			"2: never reached: return 1;",
		]);
	});

	test("is a way of an `if`, also one that is not written", () => {
		check("let size = 1;\nif (size > 2) size = 2;", ["2: never reached: size = 2;"]);
		check("let size = 3;\nif (size > 2) size = 2;", ["2: always true: size > 2"]);
		check("let size = 3;\nif (size > 2) size = 2;\nelse size = 0;", [
			"3: never reached: size = 0;",
		]);
		check("for (const n of [1, 3]) if (n > 2) if (n > 3) n;", ["1: never reached: n;"]);
	});

	test("is an arm of a condition, and what stands behind an operator", () => {
		check("const size = 1 > 2 ? Math.PI : Math.E;", ["1: never reached: Math.PI"]);
		check("const size =\n  Math.PI ??\n  Math.E;", ["3: never reached: Math.E"]);
		check("const size = Math.PI && Math.E;", []);
		check("let size = 1;\nsize ||= Math.E;", ["2: never reached: Math.E"]);
	});

	test("is a default that is never needed", () => {
		const source = "const half = (n = 2) => n;";
		check(`${source}\nhalf(1);`, ["1: never reached: 2"]);
		check(`${source}\nhalf();`, []);
		check("const { size = 2 } = { size: 1 };", ["1: never reached: 2"]);
	});

	test("is a case of a `switch`", () => {
		const source = `switch (Number("2")) {\n  case 1:\n    break;\n  case 2:\n  case 3:\n    break;\n}`;
		check(source, ["2: never reached: case 1:", "3: never reached: break;"]);
	});

	test("is what a function that yields was not asked for", () => {
		const source = "function* all() {\n  yield 1;\n  yield 2;\n}\nfor (const n of all()) break;";
		check(source, ["3: never reached: yield 2;"]);
	});
});

/** Runs the module, and asks what was missed. */
function check(source: string, wanted: readonly string[]): void {
	const { code, places } = counted(source, "half.ts");
	const run: { $counts?: Record<string, number[]> } = {};
	runInNewContext(code, run);
	assert.deepEqual(missed(places, run.$counts?.["half.ts"] ?? []), wanted);
}
