import assert from "node:assert/strict";
import { type Levels, settingOrigins } from "../../client/src/setting-origins.ts";

suite("origins of settings", () => {
	test("are the nearest level at which each was set", () => {
		check(
			{
				timeZone: { globalValue: "CET", workspaceValue: "UTC" },
				preset: { workspaceFolderValue: "strict" },
				files: { globalValue: ["a/*.md"] },
				template: {},
			},
			{ timeZone: "workspace settings", preset: "folder settings", files: "user settings" },
		);
	});

	test("are told for each rule, as VS Code takes them together", () => {
		check(
			{
				rules: {
					globalValue: { placeholder: "off", "no-actions": "off" },
					workspaceValue: { placeholder: "error" },
				},
			},
			{ "rules.placeholder": "workspace settings", "rules.no-actions": "user settings" },
		);
	});

	test("are the workspace where it is one folder", () => {
		check(
			{ timeZone: { workspaceValue: "UTC", workspaceFolderValue: "UTC" } },
			{ timeZone: "workspace settings" },
		);
	});

	test("are none for what VS Code does not know", () => {
		assert.deepEqual(
			settingOrigins(["timeZone"], () => undefined),
			{},
		);
	});
});

function check(settings: Readonly<Record<string, Levels>>, expected: Record<string, string>) {
	assert.deepEqual(
		settingOrigins(Object.keys(settings), (key) => settings[key]),
		expected,
	);
}
