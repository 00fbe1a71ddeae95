import assert from "node:assert/strict";
import { type SettingsLayer, settingOrigins } from "../../server/src/core/setting-origins.ts";

suite("settingOrigins", () => {
	const editor: SettingsLayer = {
		kind: "editor",
		name: "the editor's settings",
		value: { timeZone: "UTC", preset: "quiet", files: [], rules: { placeholder: "off" } },
	};
	const file: SettingsLayer = {
		kind: "file",
		name: "/a/.postmortem.json",
		value: { preset: "strict", directory: 3, rules: { "no-actions": "off" } },
	};

	test("are the last places that say something that is understood", () => {
		assert.deepEqual(Object.fromEntries(settingOrigins([editor, file])), {
			timeZone: "the editor's settings",
			preset: "/a/.postmortem.json",
			files: "the editor's settings",
			"rules.placeholder": "the editor's settings",
			"rules.no-actions": "/a/.postmortem.json",
		});
	});

	test("leave out what the editor gives but nobody set", () => {
		const pushed: SettingsLayer = { ...editor, kind: "options", value: { directory: "a" } };
		const origins = settingOrigins([pushed, editor, file], { timeZone: "user settings" });
		assert.deepEqual([...origins.keys()], ["timeZone", "preset", "rules.no-actions"]);
		assert.equal(origins.get("timeZone"), "user settings");
	});

	test("are none where nothing is said", () => {
		const layers = [undefined, 3, [], {}].map((value) => ({ ...file, value }));
		assert.deepEqual([...settingOrigins(layers)], []);
	});
});
