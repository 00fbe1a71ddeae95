import assert from "node:assert/strict";
import { codeOwners } from "../../server/src/core/code-owners.ts";

suite("codeOwners", () => {
	for (const [text, expected] of [
		["* @ana\n/docs/ @ben @acme/platform\n", ["@ana", "@ben", "@acme/platform"]],
		["* @ana\r\n*.ts\t@ana  @cy-o\r\n", ["@ana", "@cy-o"]],
		["# * @gone\n* @ana # and @dee\n", ["@ana"]],
		["packages/@acme/ui @ana\n@acme/\n", ["@ana"]],
		["/a\\ @b/ @ana\n/a\\#b @ben\n", ["@ana", "@ben"]],
		["* ana@acme.example @ana\n", ["@ana"]],
		["[Data Base][2] @ana\n^[Docs] @ben @@owner\n", ["@ana", "@ben"]],
		["/nobody/\n\n", []],
		["", []],
	] as const) {
		test(`are ${expected.length} in ${JSON.stringify(text)}`, () =>
			assert.deepEqual(codeOwners(text), expected));
	}
});
