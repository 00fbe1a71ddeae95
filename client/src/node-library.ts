import {
	LanguageClient,
	type LanguageClientOptions,
	TransportKind,
} from "vscode-languageclient/node";

export { CloseAction, ErrorAction, RevealOutputChannelOn, State } from "vscode-languageclient";

/** @param module The path of the server's script. */
export function createClient(module: string, options: LanguageClientOptions): LanguageClient {
	const server = { module, transport: TransportKind.ipc };
	return new LanguageClient("postmortem", "Postmortem", server, options);
}
