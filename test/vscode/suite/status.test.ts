import assert from "node:assert/strict";
import { ConfigurationTarget, commands, window, workspace } from "vscode";
import { api } from "./api.ts";
import { openReport } from "./open-report.ts";
import { poll } from "./poll.ts";
import { writtenReport } from "./written-report.ts";

const prose = "# Recipes\n\nBread needs flour, water, salt and time.\n";

suite("status", () => {
	test("says that a report is one, by which template, and why", async () => {
		const { activeReport } = await api();
		await openReport("cache-stampede.md");
		const status = await poll(() => activeReport.status);
		assert.equal(status.isReport, true);
		assert.notEqual(status.template.name, "");
		assert.notEqual(status.reason, "");
	});

	test("says that other Markdown is none", async () => {
		await writtenReport("recipes.md", prose);
		await poll(() => isReport(false));
	});

	test("can be told otherwise, and told back", async () => {
		await writtenReport("recipes-2.md", prose);
		await poll(() => isReport(false));
		await commands.executeCommand("postmortem.treatAsReport");
		await poll(() => isReport(true));
		await commands.executeCommand("postmortem.notAReport");
		await poll(() => isReport(false));
	});

	test("says that of a long file the sections alone are read", async () => {
		const { activeReport } = await api();
		const settings = workspace.getConfiguration("postmortem");
		await settings.update("maxFileSize", 0.0001, ConfigurationTarget.Global);
		try {
			await openReport("cache-stampede.md");
			assert.equal(await poll(() => activeReport.status?.limit), 0.0001);
		} finally {
			await settings.update("maxFileSize", undefined, ConfigurationTarget.Global);
		}
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

async function isReport(expected: boolean): Promise<boolean> {
	const { status } = (await api()).activeReport;
	const isOfActive = status?.uri.endsWith(window.activeTextEditor?.document.uri.path ?? "-");
	return isOfActive === true && status?.isReport === expected;
}
