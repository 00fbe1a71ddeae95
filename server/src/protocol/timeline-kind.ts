import { CodeActionKind } from "vscode-languageserver";

/** The kind above those of all that can be done to a timeline. */
export const timelineKind = `${CodeActionKind.RefactorRewrite}.postmortem`;
