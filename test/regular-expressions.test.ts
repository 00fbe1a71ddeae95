import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { superLinear } from "./support/patterns/super-linear.ts";
import {
	constructions,
	type Pattern,
	writtenPatterns,
} from "./support/patterns/written-patterns.ts";

const folders = ["server/src", "client/src"];

/** Patterns that look at a few characters, whatever the text: `chat-log.ts` reads names of up to 100 units with it. */
const bounded: ReadonlySet<string> = new Set([
	String.raw`(?:\s*:[\w+-]+:|\s*\p{Extended_Pictographic}\uFE0F?)+$`,
]);

/** Text comes from anywhere and has any length: nothing may be searched for in more than linear time. */
suite("regular expressions", () => {
	const written = folders.flatMap(writtenPatterns);
	/** Most patterns are built as they are written, and to judge one takes long. */
	const judged = new Map<string, string | undefined>();
	const judge = (pattern: Pattern) => {
		const key = `/${pattern.source}/${pattern.flags}`;
		if (!judged.has(key)) judged.set(key, superLinear(pattern));
		return judged.get(key);
	};
	let built: readonly Pattern[] = [];

	suiteSetup(() => {
		built = builtPatterns();
	});

	test("are all found, also where they are built from pieces", () => {
		assert.ok(written.length > 500);
		const seen = new Set(built.map(({ file }) => file));
		const unseen = folders.flatMap(constructions).filter((place) => !seen.has(place));
		assert.deepEqual(unseen, [], "use these in test/support/patterns/use-all.ts");
	});

	for (const [name, patterns] of [
		["as they are written", () => written],
		["as they are built", () => built],
	] as const) {
		test(`take linear time, ${name}`, () => {
			const slow = distinct(patterns())
				.filter(({ source }) => !bounded.has(source))
				.flatMap((it) => {
					const why = judge(it);
					return why ? [`${it.file}: /${it.source}/${it.flags}: ${why}`] : [];
				});
			assert.deepEqual(slow, []);
		}).timeout(120_000);
	}
});

suite("superLinear", () => {
	for (const pattern of [
		/(a+)+$/,
		/a+$/,
		/<!--.*?-->/g,
		/^(?:\w|\d)*!/,
		/(?:^|\s)#.*$/,
		/\(.*\)/,
	]) {
		test(`sees ${pattern}`, () => assert.ok(superLinear({ ...parts(pattern), file: "" })));
	}

	for (const pattern of [/(?<!a)a+$/, /^a+b/, /<!--[\s\S]*?(?:-->|$)/g, /\(.{0,40}\)/, /a*/y]) {
		test(`lets ${pattern} pass`, () =>
			assert.equal(superLinear({ ...parts(pattern), file: "" }), undefined));
	}
});

function builtPatterns(): Pattern[] {
	const script = "test/support/patterns/built-patterns.ts";
	const printed = execFileSync(process.execPath, ["--import", "./scripts/typescript.mjs", script]);
	return JSON.parse(printed.toString());
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
	return [...new Map(patterns.map((it) => [`${it.source}/${it.flags}`, it])).values()];
}

function parts({ source, flags }: RegExp) {
	return { source, flags };
}
