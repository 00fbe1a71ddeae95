import { commands as host, Uri, window, workspace } from "vscode";
import { writeWhole } from "../write-whole.ts";
import type { ExportFormat } from "./messages.ts";

const filters: Readonly<Record<ExportFormat, Readonly<Record<string, string[]>>>> = {
	csv: { CSV: ["csv"] },
	svg: { SVG: ["svg"] },
	png: { PNG: ["png"] },
};

/** Ask where a file named `name` shall go. The dialog itself asks before a file is replaced. */
export async function chooseTarget(name: string, format: ExportFormat): Promise<Uri | undefined> {
	const folder = workspace.workspaceFolders?.[0]?.uri;
	const file = `${name}.${format}`;
	return window.showSaveDialog({
		...(folder && { defaultUri: Uri.joinPath(folder, file) }),
		filters: { ...filters[format] },
		title: "Export Chart",
	});
}

/** Write a file that the user has chosen, and offer to show it; a failure is said with its reason. */
export async function saveFile(target: Uri, bytes: Uint8Array): Promise<void> {
	try {
		await writeWhole(target, bytes, { overwrite: true });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		void window.showErrorMessage(`The chart was not saved: ${reason}. Choose another place.`);
		return;
	}
	void offerToOpen(target);
}

async function offerToOpen(target: Uri): Promise<void> {
	const name = target.path.slice(target.path.lastIndexOf("/") + 1);
	const chosen = await window.showInformationMessage(`Saved ${name}.`, "Open");
	if (chosen) await host.executeCommand("vscode.open", target);
}
