import assert from "node:assert/strict";
import { parseConfigFile } from "../../server/src/core/config-file.ts";
import { slice } from "../../server/src/core/text.ts";
import { readMarks } from "../support/marked-text.ts";

suite("parseConfigFile", () => {
	test("reads comments and trailing commas", () => {
		const { value, faults } = parseConfigFile('{ // the zone\n\t"timeZone": "UTC",\n}');
		assert.deepEqual({ value, faults }, { value: { timeZone: "UTC" }, faults: [] });
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
		check('{ "files": <|[1]|> }', /^`files` wants a list/);
		check('{ "rules": <|[]|> }', /^`rules` wants an object/);
	});

	test("says what a rule can be set to", () => {
		check('{ "rules": { "placeholder": <|"loud"|> } }', /^`placeholder` wants `error`/);
	});

	test("leaves the key of a schema alone, and any key of the prototype", () => {
		const { value } = parseConfigFile('{ "$schema": "x", "__proto__": { "timeZone": "CET" } }');
		assert.equal(value?.timeZone, undefined);
		assert.deepEqual(parseConfigFile('{ "$schema": "x" }').faults, []);
	});
});

/** The first fault of `marked` stands at the mark and says `message`. */
function check(marked: string, message: string | RegExp): void {
	const { text, spans } = readMarks(marked);
	const [fault] = parseConfigFile(text).faults;
	assert.deepEqual(fault?.span, spans[0], fault && slice(text, fault.span));
	assert.match(fault?.message ?? "", typeof message === "string" ? literal(message) : message);
}

function literal(text: string): RegExp {
	return new RegExp(`^${text.replace(/[^\w\s]/g, "\\$&")}$`);
}
