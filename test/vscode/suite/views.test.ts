import assert from "node:assert/strict";
import { commands, env, type TreeItem, type Uri, window, workspace } from "vscode";
import type { ActionNode, ActionsNode } from "../../../client/src/views/actions/actions-tree.ts";
import type { ReportsNode } from "../../../client/src/views/reports/reports-tree.ts";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { inWorkspace, writtenReport } from "./written-report.ts";

const folder = "incidents";

suite("views", () => {
	suiteSetup(async () => {
		await written("mail.md", report("Mail late at Orrin", ["- [ ] Page us (due 2026-01-02)"]));
		await commands.executeCommand("postmortem.reports.focus");
		await commands.executeCommand("postmortem.actions.focus");
	});

	test("list the reports of the folder, in groups that are chosen", async () => {
		await poll(async () => (await labels()).some((it) => it.startsWith("2026/Mail late at Orrin")));
		await commands.executeCommand("postmortem.reports.groupBy", "severity");
		await poll(async () => (await labels()).includes("SEV2/Mail late at Orrin"));
		await commands.executeCommand("postmortem.reports.groupBy", "none");
		await poll(async () => (await labels()).includes("Mail late at Orrin"));
		await commands.executeCommand("postmortem.reports.groupBy", "year");
	});

	test("say what a filter leaves, and show all without it", async () => {
		const { reportsView } = await api();
		const all = (await labels()).length;
		await commands.executeCommand("postmortem.reports.filter", "orrin mail");
		assert.deepEqual(await labels(), ["2026/Mail late at Orrin"]);
		assert.match(reportsView.message, /^“orrin mail”: 1 of \d+ reports?$/);
		await commands.executeCommand("postmortem.reports.clearFilter");
		assert.equal(reportsView.message, "");
		assert.equal((await labels()).length, all);
	});

	test("follow files that come, change and go", async () => {
		const uri = await written("queue.md", report("Queue stalls at Orrin", []));
		await poll(async () => (await labels()).includes("2026/Queue stalls at Orrin"));
		await written("queue.md", report("Queue stuck at Orrin", []));
		await poll(async () => (await labels()).includes("2026/Queue stuck at Orrin"));
		await workspace.fs.delete(uri);
		await poll(async () => !(await labels()).includes("2026/Queue stuck at Orrin"));
	});

	test("mark a file that cannot be read, with the reason", async () => {
		const uri = inWorkspace(`${folder}/binary.md`);
		await workspace.fs.writeFile(uri, new Uint8Array([35, 32, 0, 1, 2, 255]));
		const { reportsView } = await api();
		const file = await poll(async () => {
			const root = (await reportsView.getChildren()).find(({ type }) => type === "skipped");
			const files = root ? await reportsView.getChildren(root) : [];
			return files.find((it) => it.type === "skippedFile" && it.uri.endsWith("/binary.md"));
		});
		const item = reportsView.getTreeItem(file);
		assert.equal(item.label, "binary.md");
		assert.match(`${item.description}`, /no text/);
		await workspace.fs.delete(uri);
	});

	test("open a report, and copy a link to it", async () => {
		const node = await poll(() => reportNode("Mail late at Orrin"));
		await commands.executeCommand("postmortem.reports.open", node);
		await poll(() => window.activeTextEditor?.document.uri.path.endsWith("/incidents/mail.md"));
		await commands.executeCommand("postmortem.reports.copyLink", node);
		const link = "[Mail late at Orrin](/incidents/mail.md)";
		await poll(async () => (await env.clipboard.readText()) === link);
	});

	test("tick an item of a file that is not open, and save it", async () => {
		const text = report("Disk full at Orrin", ["- [ ] Alert on disks (due 2026-01-03)"]);
		const uri = await written("disk.md", text);
		const node = await poll(() => actionNode("Alert on disks"));
		const { actionsView } = await api();
		const before = actionsView.overdue;
		await commands.executeCommand("postmortem.actions.markDone", node);
		await poll(async () => (await onDisk(uri)).includes("- [x] Alert on disks"));
		await poll(() => actionsView.overdue === before - 1);
		const ticked = await poll(async () => {
			const again = await actionNode("Alert on disks");
			return again?.action.done && again;
		});
		await commands.executeCommand("postmortem.actions.markOpen", ticked);
		await poll(async () => (await onDisk(uri)) === text);
	});

	test("tick an item of a file with unsaved changes, which stay unsaved", async () => {
		const text = report("Cache cold at Orrin", ["- [ ] Warm the cache"]);
		const editor = await writtenReport(`${folder}/cache.md`, text);
		const { document } = editor;
		await editor.edit((edit) => edit.insert(document.lineAt(2).range.end, "\n\nMore.\n"));
		const node = await poll(async () => {
			const found = await actionNode("Warm the cache");
			return found && document.lineAt(found.action.line).text.includes("Warm") && found;
		});
		await commands.executeCommand("postmortem.actions.markDone", node);
		await poll(() => document.getText().includes("- [x] Warm the cache"));
		assert.ok(document.isDirty);
		assert.equal(await onDisk(document.uri), text);
		await commands.executeCommand("undo");
		await poll(() => document.getText().includes("- [ ] Warm the cache"));
		await commands.executeCommand("workbench.action.files.revert");
	});

	test("change nothing when the report is another by now", async () => {
		const text = report("Lamp out at Orrin", ["- [ ] Buy a lamp"]);
		const uri = await written("lamp.md", text);
		const node = await poll(() => actionNode("Buy a lamp"));
		const { actionsView } = await api();
		const other = text.replace("Buy a lamp", "Buy two lamps");
		await written("lamp.md", other);
		await poll(async () => (await workspace.openTextDocument(uri)).getText() === other);
		await actionsView.tick(node, true);
		assert.equal(await onDisk(uri), other);
	});

	test("go to an item in its report", async () => {
		const node = await poll(() => actionNode("Page us"));
		await commands.executeCommand("postmortem.actions.goTo", node);
		await poll(() => {
			const { document, selection } = window.activeTextEditor ?? {};
			return selection && document?.lineAt(selection.active.line).text.startsWith("- [ ] Page us");
		});
	});

	test("say overdue in words, not by an icon alone", async () => {
		await commands.executeCommand("postmortem.actions.groupBy", "owner");
		const node = await poll(() => actionNode("Page us"));
		const item: TreeItem = (await api()).actionsView.getTreeItem(node);
		assert.match(`${item.description}`, /^due 2026-01-02, \d+ days late · Mail late at Orrin$/);
		assert.match(item.accessibilityInformation?.label ?? "", /^Page us, open, .* days late/);
		await commands.executeCommand("postmortem.actions.groupBy", "due");
	});

	test("are whole again after the server was restarted", async () => {
		const before = await labels();
		await commands.executeCommand("postmortem.restartServer");
		await written("new.md", report("Rain at Orrin", []));
		await poll(async () => (await labels()).includes("2026/Rain at Orrin"), 20);
		await poll(async () => {
			const after = await labels();
			const gone = before.filter((label) => !after.includes(label));
			assert.deepEqual(gone, []);
			return true;
		}, 20);
	});

	suiteTeardown(async () => {
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
		await commands.executeCommand("workbench.action.closeAllEditors");
		await commands.executeCommand("workbench.view.explorer");
	});
});

function report(title: string, actions: readonly string[]): string {
	const head = [`# Postmortem: ${title}`, "", "- **Severity:** SEV2", "- **Date:** 2026-01-01"];
	const timeline = ["", "## Timeline", "", "- 14:05 UTC Down", "", "## Root Cause", "", "A valve."];
	return [...head, ...timeline, "", "## Action Items", "", ...actions, ""].join("\n");
}

async function written(name: string, text: string): Promise<Uri> {
	const uri = inWorkspace(`${folder}/${name}`);
	await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}

async function onDisk(uri: Uri): Promise<string> {
	return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/** `group/report` for each report of the view. */
async function labels(): Promise<string[]> {
	const { reportsView } = await api();
	const label = (node: ReportsNode) => `${reportsView.getTreeItem(node).label}`;
	const nodes = await reportsView.getChildren();
	const lists = nodes.map(async (node) =>
		node.type === "group"
			? (await reportsView.getChildren(node)).map((it) => `${label(node)}/${label(it)}`)
			: [label(node)],
	);
	return (await Promise.all(lists)).flat();
}

async function reportNode(title: string): Promise<ReportsNode | undefined> {
	const { reportsView } = await api();
	const groups = await reportsView.getChildren();
	const nodes = await Promise.all(groups.map((group) => reportsView.getChildren(group)));
	return nodes.flat().find((node) => node.type === "report" && node.report.title.endsWith(title));
}

async function actionNode(start: string): Promise<ActionNode | undefined> {
	const { actionsView } = await api();
	const below = async (node?: ActionsNode): Promise<ActionsNode[]> => {
		const nodes = await actionsView.getChildren(node);
		const lists = nodes.map(async (it) => (it.type === "action" ? [it] : below(it)));
		return (await Promise.all(lists)).flat();
	};
	return (await below()).find(
		(node): node is ActionNode => node.type === "action" && node.action.text.startsWith(start),
	);
}
