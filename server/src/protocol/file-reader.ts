import type { Connection } from "vscode-languageserver";
import { isRecord } from "../core/settings.ts";
import type { ReadFile } from "../workspace/config-files.ts";
import type { Client } from "./client.ts";
import { readFileRequest } from "./messages.ts";

/** Files on disk are read by the host where it can; all others by the client where it offers that. */
export function createFileReader(
	connection: Connection,
	client: Client,
	hostReads: ReadFile | undefined,
): ReadFile {
	return async (uri) => {
		if (hostReads && uri.startsWith("file:")) return hostReads(uri);
		if (!client.readsFiles) return undefined;

		const result: unknown = await connection
			.sendRequest(readFileRequest, { uri })
			.then(undefined, () => undefined);
		return isRecord(result) && typeof result.text === "string" ? result.text : undefined;
	};
}
