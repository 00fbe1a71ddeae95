import { type Call, type Command, exitFailed, exitOk } from "./command.ts";
import type { Terminal } from "./terminal.ts";

/** `postmortem lsp --stdio`: the language server, for any editor. */
export const lsp: Command = {
	name: "lsp",
	usage: "--stdio",
	summary: "Run the language server, for any editor.",
	details:
		"Speaks the Language Server Protocol on standard input and output until the editor ends it.",
	options: {
		stdio: { words: "Speak on standard input and output; the only way there is." },
		clientProcessId: { value: "ID", hidden: true, words: "End when that process ends." },
	},
	run: runLsp,
};

async function runLsp({ options, paths }: Call, terminal: Terminal): Promise<number> {
	const [extra] = paths;
	if (!options.has("stdio") || extra !== undefined) {
		const what = extra === undefined ? "Say --stdio" : `The server takes no path such as ${extra}`;
		terminal.warn(`${what}: run \`postmortem lsp --stdio\`.`);
		return exitFailed;
	}

	// Loaded only now: the other commands start faster without the protocol.
	const { serveStdio } = await import("./serve-stdio.ts");
	serveStdio();
	return exitOk;
}
