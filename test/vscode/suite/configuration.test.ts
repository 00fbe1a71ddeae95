import assert from "node:assert/strict";
import {
	type CodeAction,
	commands,
	languages,
	Range,
	type TextDocument,
	type Uri,
	window,
	workspace,
} from "vscode";
import { poll } from "./poll.ts";
import { inWorkspace, writtenReport } from "./written-report.ts";

const report = "# Postmortem: Disk full\n\n**Timeline**\n\n- 14:05 UTC Alert\n- 14:20 UTC Space\n";
const config = "configured/.postmortem.json";

suite("configuration", () => {
	test("is shown for the file in front, with the place of each value", async () => {
		await write(inWorkspace(config), '{ "timeZone": "UTC" }');
		await writtenReport("configured/postmortem-disk.md", report);
		await commands.executeCommand("postmortem.showConfiguration");
		const document = await poll(() => shownConfiguration());
		assert.equal(document.languageId, "jsonc");
		assert.match(document.getText(), /"timeZone": "UTC", \/\/ .*configured\/\.postmortem\.json\n/);
		assert.match(document.getText(), /"fileName": ".*", \/\/ default\n/);
	});

	test("is shown anew when a setting changes", async () => {
		const document = await poll(() => shownConfiguration());
		const settings = workspace.getConfiguration("postmortem");
		await settings.update("preset", "strict");
		await poll(() => /"preset": "strict", \/\/ workspace settings\n/.test(document.getText()));
		await settings.update("preset", undefined);
		await poll(() => /"preset": "recommended", \/\/ default\n/.test(document.getText()));
	});

	test("is mended by a quick fix where a name is mistyped", async () => {
		const { document } = await writtenReport("configured/postmortem-other.md", report);
		const uri = inWorkspace(config);
		await write(uri, '{ "rules": { "placeholders": "off" } }');
		await window.showTextDocument(document);
		await workspace.openTextDocument(uri);
		const [found] = await poll(() => own(uri));
		assert.deepEqual(found?.range, new Range(0, 13, 0, 27));
		const actions = await codeActions(uri, found?.range ?? new Range(0, 0, 0, 0), "quickfix");
		assert.deepEqual(
			actions.map(({ title }) => title).filter((title) => title.includes("placeholder")),
			["Replace with `placeholder`"],
		);
		await write(uri, '{ "rules": { "placeholder": "off" } }');
		await poll(() => own(uri)?.length !== 1);
	});

	test("stays in force as it was while it is broken or gone astray, and is taken in when it is mended", async () => {
		const uri = inWorkspace("broken/.postmortem.json");
		await write(uri, '{ "rules": { "placeholder": "off" } }');
		const { document } = await writtenReport("broken/postmortem-fan.md", `${report}\nTBD\n`);
		const finds = (rule: string) => codesIn(document.uri).includes(rule);
		await poll(() => codesIn(document.uri).length > 0);
		await write(uri, '{ "rules": { "placeholder": ');
		await poll(() => own(uri)?.some(({ message }) => message.startsWith("This is not JSON")));
		assert.ok(!finds("placeholder"));
		await workspace.fs.delete(uri);
		await workspace.fs.createDirectory(uri);
		await poll(() => own(uri)?.some(({ message }) => message.includes("a folder has this name")));
		await workspace.fs.delete(uri, { recursive: true });
		await write(uri, '{ "rules": { "placeholder": "error" } }');
		await poll(() => own(uri) === undefined && finds("placeholder"));
		await workspace.fs.delete(inWorkspace("broken"), { recursive: true });
	});

	test("lets safe fixes be applied all at once", async () => {
		const { document } = await writtenReport("configured/postmortem-mended.md", report);
		const [action] = await poll(async () => {
			const whole = new Range(0, 0, document.lineCount, 0);
			const found = await codeActions(document.uri, whole, "source.fixAll.postmortem");
			return found.length > 0 && found;
		});
		assert(action?.edit);
		await workspace.applyEdit(action.edit);
		assert.equal(document.getText(), report.replace("**Timeline**", "## Timeline"));
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.files.saveAll");
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

function shownConfiguration(): TextDocument | undefined {
	const document = window.activeTextEditor?.document;
	return document?.uri.scheme === "postmortem-configuration" ? document : undefined;
}

/** What we find in a configuration file; VS Code tells what its schema does not know beside it. */
function own(uri: Uri) {
	const found = languages.getDiagnostics(uri).filter(({ source }) => source === "postmortem");
	return found.length > 0 ? found : undefined;
}

function codesIn(uri: Uri): string[] {
	const codes = languages.getDiagnostics(uri).map(({ code }) => code);
	return codes.map((code) => String(typeof code === "object" ? code.value : code));
}

function codeActions(uri: Uri, range: Range, kind: string): Thenable<CodeAction[]> {
	return commands.executeCommand("vscode.executeCodeActionProvider", uri, range, kind);
}

async function write(uri: Uri, text: string): Promise<void> {
	await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
