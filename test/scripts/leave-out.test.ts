import assert from "node:assert/strict";
import { slug } from "github-slugger";
import { slugless } from "../../scripts/leave-out.mjs";

suite("what is left out of the bundles", () => {
	test("changes no name of a heading: all characters up to those of its library's time", () => {
		const wrong: string[] = [];
		for (let code = 0x20; code < 0x860; code++) {
			const character = String.fromCodePoint(code);
			const own = character.toLowerCase().replace(slugless, "").replace(/ /g, "-");
			if (own !== slug(character)) wrong.push(code.toString(16));
		}
		assert.deepEqual(wrong, []);
	});
});
