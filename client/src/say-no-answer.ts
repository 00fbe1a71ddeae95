import { window } from "vscode";
import { offer, restartServer, showLog } from "./offer.ts";

/** Say what was not done because the server is not there, and what to do about it: “The report could not be made”. */
export function sayNoAnswer(what: string): void {
	const message = `${what}: the server does not answer. Restart it, and try again.`;
	void offer(window.showErrorMessage(message, restartServer, showLog));
}
