import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { configSchema } from "../support/config-schema.ts";

const file = "media/config.schema.json";

suite("schema of .postmortem.json (UPDATE=1 writes it)", () => {
	test("says what the settings say", () => {
		const expected = configSchema(readFileSync("package.json", "utf8"));
		if (process.env.UPDATE) writeFileSync(file, expected);
		else assert.equal(readFileSync(file, "utf8"), expected);
	});
});
