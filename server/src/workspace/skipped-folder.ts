/** Hidden folders, and those that package managers fill: no report is looked for there. */
export function isSkippedFolder(name: string): boolean {
	return name.startsWith(".") || name === "node_modules";
}
