import assert from "node:assert/strict";
import { parseConfigFile } from "../../server/src/core/config-file.ts";
import { slice } from "../../server/src/core/text.ts";
import { readMarks } from "../support/marked-text.ts";

suite("parseConfigFile", () => {
	test("reads comments and trailing commas", () => {
		const { value, faults } = parseConfigFile('{ // the zone\n\t"timeZone": "UTC",\n}');
		assert.deepEqual({ value, faults }, { value: { timeZone: "UTC" }, faults: [] });
	});

	test("reads around what is half written", () => {
		const { value, faults } = parseConfigFile('{ "timeZone" }');
		assert.deepEqual([value, faults.length > 0], [undefined, true]);
	});

	test("says where it is no JSON, and then has no value", () => {
		const text = '{ "timeZone": <||> }';
		assert.equal(parseConfigFile(readMarks(text).text).value, undefined);
		check('{ "timeZone": <|}|>', "This is not JSON: value expected.");
	});

	test("wants an object", () => {
		check("<|[]|>", 'Write an object, such as `{ "timeZone": "UTC" }`.');
	});

	test("says which settings there are when a key is none", () => {
		check('{ <|"file"|>: [] }', /^`file` is no setting; there are `files`, `template`/);
	});

	test("says what a setting wants", () => {
		check(
			'{ "files": <|"a.md"|> }',
			'`files` wants a list of globs, such as `["postmortems/**/*.md"]`.',
		);
		check('{ "files": [ "a.md", <|1|> ] }', /^`files` wants globs in quotes/);
		check('{ "timeZone": <|"Mars"|> }', /^`timeZone` wants a time zone, such as `UTC`/);
		check('{ "preset": <|"loud"|> }', "`preset` wants `quiet`, `recommended` or `strict`.");
		check('{ "rules": <|[]|> }', /^`rules` wants an object/);
		check(
			'{ "maxFileSize": <|0|> }',
			"`maxFileSize` wants a number of megabytes above 0, such as `5`.",
		);
	});

	test("says what a rule can be set to", () => {
		check('{ "rules": { "placeholder": <|"loud"|> } }', /^`placeholder` wants `error`/);
	});

	test("knows the rules and templates that there are", () => {
		check('{ "rules": { <|"none-such"|>: "off" } }', /^There is no rule `none-such`/);
		check(
			'{ "template": <|"none-such"|> }',
			/^There is no template `none-such`; there are `classic`/,
		);
		check('{ "template": <|"a/none.md"|> }', /^There is no file `a\/none.md`/);
		const text = '{ "template": "Classic", "rules": { "placeholder": "off" } }';
		assert.deepEqual(parseConfigFile(text, known).faults, []);
		assert.deepEqual(parseConfigFile('{ "template": "ours" }').faults, []);
	});

	test("takes any way to write a zone, and none at all", () => {
		for (const zone of ["UTC", "Europe/Berlin", "+05:30", "CET", "Pacific", ""]) {
			const { faults } = parseConfigFile(JSON.stringify({ timeZone: zone }));
			assert.deepEqual(faults, [], zone);
		}
	});

	test("says what was likely meant", () => {
		suggests('{ "timezone": "UTC" }', '"timeZone"');
		suggests('{ "rules": { "placeholders": "off" } }', '"placeholder"');
		suggests('{ "rules": { "placeholder": "warnings" } }', '"warning"');
		suggests('{ "template": "clasic" }', '"classic"');
		suggests('{ "preset": "Strict" }', '"strict"');
		suggests('{ "rules": { "something-else": "off" } }', undefined);
	});

	test("leaves out what is not understood, and keeps the rest", () => {
		const { value } = parseConfigFile('{ "timeZone": "Mars", "files": [1], "directory": "a" }');
		assert.deepEqual(value, { directory: "a" });
	});

	test("leaves the key of a schema alone, and any key of the prototype", () => {
		const { value } = parseConfigFile('{ "$schema": "x", "__proto__": { "timeZone": "CET" } }');
		assert.equal(value?.timeZone, undefined);
		assert.deepEqual(parseConfigFile('{ "$schema": "x" }').faults, []);
	});
});

const known = { rules: ["placeholder"], templates: ["classic"] };

function suggests(text: string, expected: string | undefined): void {
	assert.equal(parseConfigFile(text, known).faults[0]?.suggestion, expected);
}

/** The first fault of `marked` stands at the mark and says `message`. */
function check(marked: string, message: string | RegExp): void {
	const { text, spans } = readMarks(marked);
	const [fault] = parseConfigFile(text, known).faults;
	assert.deepEqual(fault?.span, spans[0], fault && slice(text, fault.span));
	assert.match(fault?.message ?? "", typeof message === "string" ? literal(message) : message);
}

function literal(text: string): RegExp {
	return new RegExp(`^${text.replace(/[^\w\s]/g, "\\$&")}$`);
}
