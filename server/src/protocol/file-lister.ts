import type { Connection } from "vscode-languageserver";
import { isRecord } from "../core/settings.ts";
import type { ListFiles } from "../workspace/team-templates.ts";
import type { Client } from "./client.ts";
import { listFilesRequest } from "./messages.ts";

/** Folders on disk are listed by the host where it can; all others by the client where it offers that. */
export function createFileLister(
	connection: Connection,
	client: Client,
	hostLists: ListFiles | undefined,
): ListFiles {
	return async (uri) => {
		if (hostLists && uri.startsWith("file:")) return hostLists(uri);
		if (!client.listsFiles) return [];

		const result: unknown = await connection
			.sendRequest(listFilesRequest, { uri })
			.then(undefined, () => undefined);
		const names: unknown = isRecord(result) ? result.names : undefined;
		return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
	};
}
