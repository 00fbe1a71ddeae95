import assert from "node:assert/strict";
import { commands, Position, type TextEditor, window } from "vscode";
import { api } from "./api.ts";
import { openReport } from "./open-report.ts";
import { poll } from "./poll.ts";
import { clickLink, isWatched, opened } from "./sightings.ts";
import { writtenReport } from "./written-report.ts";

suite("preview", () => {
	test("shows the report beside the text", async () => {
		const html = await previewed(await openReport("cache-stampede.md"), "Larkfield");
		assert.match(html, /<ol class="timeline">/);
		assert.match(html, /class="action done"/);
		const titles = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
		assert.ok(
			titles.some((title) => title.startsWith("Preview ")),
			titles.join(),
		);
	});

	test("follows what is typed", async () => {
		const editor = await writtenReport("typed.md", report("Lamp fails at Hartmoor"));
		await previewed(editor, "Hartmoor");
		await editor.edit((edit) => edit.insert(new Position(3, 0), "Freshly typed words. "));
		await shows("Freshly typed words.");
	});

	test("follows to another report", async () => {
		await previewed(await openReport("cache-stampede.md"), "Larkfield");
		await writtenReport("second.md", report("Queue stalls at Fernway"));
		await shows("Queue stalls at Fernway");
	});

	test("lets nothing of an attack in", async () => {
		const attack = [
			"<script>document.body.textContent = 'taken'</script>",
			'<img src="x" onerror="document.body.textContent = 1">',
			'<svg onload="alert(1)"></svg><iframe src="https://example.com"></iframe>',
			"[link](javascript:alert(1)) [command](command:workbench.action.quit)",
			'![image](x" onerror="alert(1))',
			'<style>body { display: none }</style><a href="vscode://x" onclick="alert(1)">a</a>',
		];
		const text = `${report("Attack at Hollowell")}\n${attack.join("\n\n")}\n`;
		const html = await previewed(await writtenReport("attack.md", text), "Attack at Hollowell");
		assert.doesNotMatch(html, /<(script|style|svg|iframe|object|link|meta)\b/i);
		assert.doesNotMatch(html, /<[^>]*\s(on\w+|style)=/i);
		assert.doesNotMatch(html, /(javascript|command|vscode):[^<]*"/i);
		const { preview } = await api();
		const elements = html.match(/<[a-z]/g)?.length;
		await poll(() => preview.shown.elements === elements);
	});

	test("opens a link once", async function () {
		if (!isWatched) this.skip();
		// Addresses of this machine are opened without a question.
		const links = ["one", "two"].map((it) => `[link ${it}](http://localhost:9/${it})`);
		const text = `${report("Links at Coldmere")}\n${links.join(", ")}\n`;
		await previewed(await writtenReport("links.md", text), "Links at Coldmere");
		for (const words of ["one", "two"]) clickLink(`link ${words}`);
		const found = () => opened().map((url) => url.slice(url.lastIndexOf("/") + 1));
		await poll(() => found().includes("two"), 20);
		assert.deepEqual(found(), ["one", "two"]);
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

/** Opens the preview of the editor's report, and waits until the page shows `words`. */
async function previewed({ document }: TextEditor, words: string): Promise<string> {
	await commands.executeCommand("postmortem.preview", document.uri);
	return shows(words);
}

async function shows(words: string): Promise<string> {
	const { preview } = await api();
	return poll(() => {
		const { html, elements } = preview.shown;
		return elements > 0 && html.includes(words) && html;
	}, 20);
}

function report(title: string): string {
	return [
		`# Postmortem: ${title}`,
		"## Timeline",
		"- 14:05 UTC: It fails.\n- 14:20 UTC: It is restored.",
		"## Root Cause and Resolution",
		"A disk was full.",
		"## Corrective and Preventive Measures",
		"- [ ] Buy a disk (@imke)",
		"",
	].join("\n\n");
}
