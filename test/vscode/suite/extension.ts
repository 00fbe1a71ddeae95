import assert from "node:assert/strict";
import { type Extension, extensions } from "vscode";

/** The extension under test. */
export function postmortem(): Extension<unknown> {
	const extension = extensions.all.find(({ packageJSON }) => packageJSON.name === "postmortem");
	assert(extension, "The extension is not there.");
	return extension;
}
