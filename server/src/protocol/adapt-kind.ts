import { CodeActionKind } from "vscode-languageserver";

/** Bringing a report to a template. */
export const adaptKind = `${CodeActionKind.RefactorRewrite}.postmortem.template`;
