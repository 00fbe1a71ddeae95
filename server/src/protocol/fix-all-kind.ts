import { CodeActionKind } from "vscode-languageserver";

/** All that can be mended unasked. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.postmortem`;
