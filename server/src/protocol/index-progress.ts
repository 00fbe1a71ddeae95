import type { Connection, WorkDoneProgressReporter } from "vscode-languageserver";
import type { IndexProgress } from "../workspace/index-ground.ts";
import type { Client } from "./client.ts";

/** Below this many files nothing is shown: they are read within seconds, and a notice would only disturb. */
const fewFiles = 2_000;

/** Show in the editor how far reading has come, with a way to stop it, when there is much to read. */
export function indexProgress(
	connection: Connection,
	{ showsProgress }: Client,
	cancel: () => void,
): ((progress: IndexProgress | undefined) => void) | undefined {
	if (!showsProgress) return undefined;

	let shown: Promise<WorkDoneProgressReporter | undefined> | undefined;
	let percent = -1;
	return (progress) => {
		if (!progress) {
			void shown?.then((reporter) => reporter?.done());
			shown = undefined;
			return;
		}

		if (progress.found < fewFiles) return;
		shown ??= begin(connection, cancel);
		const next = Math.floor((100 * progress.done) / progress.found);
		if (next === percent) return;
		percent = next;
		void shown.then((it) => it?.report(next, `${progress.done} of ${progress.found}`));
	};
}

/** A client that refuses is not asked again. */
async function begin(
	{ window }: Connection,
	cancel: () => void,
): Promise<WorkDoneProgressReporter | undefined> {
	const reporter = await window.createWorkDoneProgress().then(undefined, () => undefined);
	reporter?.begin("Reading reports", 0, undefined, true);
	reporter?.token.onCancellationRequested(cancel);
	return reporter;
}
