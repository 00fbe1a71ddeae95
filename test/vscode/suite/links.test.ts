import assert from "node:assert/strict";
import {
	commands,
	type Diagnostic,
	type Location,
	type LocationLink,
	languages,
	Position,
	type SymbolInformation,
	type TextDocument,
	type Uri,
	WorkspaceEdit,
	workspace,
} from "vscode";
import { poll } from "./poll.ts";
import { inWorkspace, writtenReport } from "./written-report.ts";

const disk =
	"# INC-9041 Disk full at Lindenmail\n\n## Root Cause\n\nLogs.\n\n## Timeline\n\n- 2026-02-01 14:05 UTC Alert\n";
const cache =
	"# Cache cold at Lindenmail\n\nLike [disk](2026-02-01-disk.md#root-cause), INC-9041, [no](gone.md).\n\n## Timeline\n\n- 2026-03-01 15:05 UTC Alert\n";

suite("links", () => {
	test("to a file that is not there are found", async () => {
		const { document } = await written("postmortems/links-broken");
		const found = await poll(() => {
			const own = brokenIn(document);
			return own.length > 0 && own;
		});
		assert.deepEqual(
			found.map(({ range }) => document.getText(range)),
			["gone.md"],
		);
	});

	test("and names of incidents lead to one place each", async () => {
		const { document, diskUri } = await written("postmortems/links-definition", "INC-9077");
		for (const words of ["2026-02-01-disk", "INC-9077"]) {
			const found = await poll(async () => {
				const all = await definitions(document, words);
				return all.length > 0 && all;
			});
			assert.deepEqual(found, [diskUri.toString()], words);
		}
	});

	test("to a report are listed once each, and its incident's name", async () => {
		const { document, diskUri } = await written("postmortems/links-references");
		const title = new Position(0, 14);
		const found = await poll(async () => {
			const all = await commands.executeCommand<Location[]>(
				"vscode.executeReferenceProvider",
				diskUri,
				title,
			);
			const here = all.filter(({ uri }) => uri.toString() === document.uri.toString());
			return here.length > 1 && here;
		});
		assert.deepEqual(
			found.map(({ range }) => document.getText(range)),
			["2026-02-01-disk.md#root-cause", "INC-9041"],
		);
	});

	for (const setting of ["never", "always"])
		test(`follow a file that is renamed, VS Code's own setting being “${setting}”`, async () => {
			const folder = `postmortems/links-${setting}`;
			const { document, diskUri } = await written(folder);
			const markdown = workspace.getConfiguration("markdown");
			await markdown.update("updateLinksOnFileMove.enabled", setting);
			await known(folder);
			const edit = new WorkspaceEdit();
			edit.renameFile(diskUri, inWorkspace(`${folder}/old/2026-02-01-disk-full.md`));
			assert.ok(await workspace.applyEdit(edit));
			await poll(() =>
				document.getText().includes("[disk](old/2026-02-01-disk-full.md#root-cause)"),
			);
			await markdown.update("updateLinksOnFileMove.enabled", undefined);
		});

	suiteTeardown(async () => {
		await workspace.saveAll();
		await commands.executeCommand("workbench.action.closeAllEditors");
	});
});

interface Written {
	readonly document: TextDocument;
	readonly diskUri: Uri;
}

/** Two reports in a folder of their own, the one with the links being shown. */
async function written(folder: string, id = "INC-9041"): Promise<Written> {
	const diskUri = inWorkspace(`${folder}/2026-02-01-disk.md`);
	await workspace.fs.writeFile(diskUri, new TextEncoder().encode(disk.replace("INC-9041", id)));
	const { document } = await writtenReport(
		`${folder}/2026-03-01-cache.md`,
		cache.replace("INC-9041", id),
	);
	return { document, diskUri };
}

function brokenIn({ uri }: TextDocument): Diagnostic[] {
	return languages.getDiagnostics(uri).filter(({ code }) => {
		return typeof code === "object" && code.value === "broken-link";
	});
}

/** The URIs of the places that `words` lead to. */
async function definitions(document: TextDocument, words: string): Promise<string[]> {
	const position = document.positionAt(document.getText().indexOf(words) + 2);
	const found = await commands.executeCommand<(Location | LocationLink)[]>(
		"vscode.executeDefinitionProvider",
		document.uri,
		position,
	);
	return found.map((it) => ("targetUri" in it ? it.targetUri : it.uri).toString());
}

/** Waits until the reports in a folder have been read. */
async function known(folder: string): Promise<void> {
	await poll(async () => {
		const found = await commands.executeCommand<SymbolInformation[]>(
			"vscode.executeWorkspaceSymbolProvider",
			"Lindenmail",
		);
		const here = found.filter(({ location }) => location.uri.path.includes(`/${folder}/`));
		return here.some(({ name }) => name === "Cache cold at Lindenmail");
	});
}
