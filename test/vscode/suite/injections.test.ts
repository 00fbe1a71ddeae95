import assert from "node:assert/strict";
import { commands, Range, type TextEditor, ViewColumn, window, workspace } from "vscode";
import { elementsOf } from "../../support/injections/html-faults.ts";
import { injections } from "../../support/injections/index.ts";
import { type Injection, outside } from "../../support/injections/injection.ts";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { alarms, isWatched, letOut } from "./sightings.ts";
import { inWorkspace, writtenReport } from "./written-report.ts";

suite("injections", function () {
	this.timeout(240_000);

	suiteSetup(function () {
		if (!isWatched) this.skip();
	});

	test("run nothing and load nothing in the preview", async () => {
		const before = [[...alarms()], [...letOut(outside)]];
		const editor = await writtenReport("injections.md", "# Before\n");
		await commands.executeCommand("postmortem.preview", editor.document.uri);
		const distorted: string[] = [];
		for (const text of reports()) {
			const { sent, elements } = await shown(editor, text);
			if (elements !== [...elementsOf(sent)].length) distorted.push(text);
		}
		// What comes after all others in one page has gone out after all that these let out.
		await shown(editor, "# After\n\n![a](https://images.invalid/after)\n");
		await poll(() => letOut("images.invalid").has("https://images.invalid/after"));
		assert.deepEqual([[...alarms()], [...letOut(outside)]], before);
		assert.deepEqual(distorted, []);
	});

	test("load images as VS Code's own preview does: over HTTPS and from the folder alone", async () => {
		const editor = await writtenReport("images.md", "# Before\n");
		await commands.executeCommand("postmortem.preview", editor.document.uri);
		const addresses = ["https://images.invalid/a", "http://images.invalid/b", "//images.invalid/c"];
		const images = [...addresses, "./images/d.png", "/images/e.png", "https://images.invalid/f"];
		await shown(editor, `# Images\n\n${images.map((it) => `![a](${it})`).join("\n")}\n`);
		await poll(() => letOut("images.invalid").has("https://images.invalid/f"));
		const out = [...letOut("images.invalid")].filter((url) => !url.endsWith("/after"));
		assert.deepEqual(
			out.sort(),
			["a", "c", "f"].map((it) => `https://images.invalid/${it}`),
		);
	});

	test("run nothing and load nothing in the insights", async () => {
		const before = [[...alarms()], [...letOut(outside)]];
		for (const [index, { mark, text }] of injections.filter(isOneLine).entries()) {
			if (index % 40 === 0) await writtenReport(`injected/${mark}.md`, charted(text));
		}
		await commands.executeCommand("postmortem.insights");
		const { insights } = await api();
		await poll(() => insights.shown.result?.charts.some(({ groups }) => groups.some(isTried)), 30);
		await poll(() => insights.shown.marks > 0);
		assert.deepEqual([[...alarms()], [...letOut(outside)]], before);
	});

	test("are alive: a page that guards against nothing runs them and lets them out", async () => {
		const panel = window.createWebviewPanel("unguarded", "Unguarded", ViewColumn.Active, {
			enableScripts: true,
		});
		panel.webview.html = unguarded(injections.filter(({ mark }) => mark < 1000));
		await poll(() => alarms().size >= 60 && letOut(outside).size >= 20, 30);
		panel.dispose();
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.files.revert");
		await commands.executeCommand("workbench.action.closeAllEditors");
		for (const path of ["injected", "injections.md", "images.md"]) {
			await workspace.fs.delete(inWorkspace(path), { recursive: true });
		}
	});
});

/** Twenty attempts in a report; alone, where one could keep the others from being read. */
function* reports(): Iterable<string> {
	const alone = new Set(["broken nesting", "character trick", "taken name"]);
	for (const kind of new Set(injections.map((it) => it.kind))) {
		const texts = injections.filter((it) => it.kind === kind).map(({ text }) => text);
		const size = alone.has(kind) || texts[0]?.startsWith("---") ? 1 : 20;
		for (let from = 0; from < texts.length; from += size) {
			yield texts.slice(from, from + size).join("\n\n");
		}
	}
}

function isOneLine({ text }: Injection): boolean {
	return !/[\r\n|]/.test(text);
}

/** A report that puts `tried` wherever charts show what reports say. */
function charted(tried: string): string {
	const names = ["Severity", "Services", "Tags", "Cause"].map((name) => `- **${name}:** ${tried}`);
	const fields = ["- **Date:** 2026-03-01", ...names].join("\n");
	const times = "- 14:05 UTC [impact start] It fails\n- 14:20 UTC [impact end] It works";
	const action = `- [ ] ${tried} (owner: ${tried})`;
	return `# ${tried}\n\n${fields}\n\n## Timeline\n\n${times}\n\n## Action Items\n\n${action}\n`;
}

function isTried(group: string): boolean {
	return /pwned|loads\.invalid/.test(group);
}

/** Shows `text` in the preview: what the page was sent, and how many elements it says it made of it. */
async function shown({ document, edit }: TextEditor, text: string) {
	const { preview } = await api();
	const before = preview.shown.html;
	const whole = new Range(0, 0, document.lineCount, 0);
	await edit((it) => it.replace(whole, `${text}\n\nVersion ${document.version}.\n`));
	const sent = await poll(() => preview.shown.html !== before && preview.shown.html);
	const elements = await poll(() => preview.shown.elements || undefined);
	return { sent, elements };
}

/** Each attempt in a frame of its own, none of them sanitised. */
function unguarded(attempts: readonly Injection[]): string {
	const texts = JSON.stringify(attempts.map(({ text }) => text)).replaceAll("<", "\\u003c");
	return `<body><script>for (const text of ${texts}) {
		const frame = document.createElement("iframe");
		frame.srcdoc = text;
		document.body.append(frame);
	}</script>`;
}
