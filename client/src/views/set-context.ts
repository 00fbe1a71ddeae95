import { commands } from "vscode";

/** Tells VS Code what the `when` clauses of package.json ask for. */
export function setContext(key: string, value: boolean): void {
	void commands.executeCommand("setContext", key, value);
}
