import assert from "node:assert/strict";
import { defaultSettings, toSettings } from "../../server/src/core/settings.ts";

suite("toSettings", () => {
	test("gives the defaults for what is no object", () => {
		for (const value of [null, undefined, 3, "x", []]) {
			assert.deepEqual(toSettings(value), defaultSettings);
		}
	});

	test("takes what is of the right type and leaves the rest as it was", () => {
		const settings = toSettings({ timeZone: "CET", files: "a.md", directory: 3, fileName: "" });
		assert.deepEqual(settings, { ...defaultSettings, timeZone: "CET" });
	});

	test("takes rules one by one", () => {
		const base = toSettings({ rules: { placeholder: "off", "no-actions": "error" } });
		const settings = toSettings({ rules: { placeholder: "hint", other: "loud" } }, base);
		assert.deepEqual(settings.rules, { placeholder: "hint", "no-actions": "error" });
	});

	test("lets an empty text take back a zone or a directory", () => {
		const base = toSettings({ timeZone: "UTC", directory: "a" });
		assert.deepEqual(toSettings({ timeZone: "", directory: "" }, base), {
			...defaultSettings,
			directory: "",
		});
	});
});
