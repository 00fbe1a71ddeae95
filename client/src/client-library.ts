import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";

/** What is used of the library for clients. It is loaded with the server: that takes longer than all else of a start. */
export interface ClientLibrary
	extends Pick<
		typeof import("vscode-languageclient"),
		"CloseAction" | "ErrorAction" | "RevealOutputChannelOn" | "State"
	> {
	createClient(options: LanguageClientOptions): BaseLanguageClient;
}
