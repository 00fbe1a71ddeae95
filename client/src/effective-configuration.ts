import { Disposable, EventEmitter, Uri, workspace } from "vscode";
import {
	type EffectiveConfigurationParams,
	type EffectiveConfigurationResult,
	effectiveConfigurationRequest,
} from "../../server/src/protocol/messages.ts";
import type { Server } from "./server.ts";
import { settingOrigins } from "./setting-origins.ts";

const scheme = "postmortem-configuration";

/** The document that shows which configuration holds for a file: read-only, and only as long as it is looked at. */
export function configurationOf(uri: Uri): Uri {
	const path = `/${uri.path.split("/").at(-1) || "workspace"} (configuration).jsonc`;
	return Uri.from({ scheme, path, query: uri.toString() });
}

/** Lets VS Code open what `configurationOf` names, and tells it when that changes. */
export function registerConfiguration(server: Server): Disposable {
	const changed = new EventEmitter<Uri>();
	const provider = {
		onDidChange: changed.event,
		provideTextDocumentContent: ({ query }: Uri) => contentFor(server, Uri.parse(query)),
	};
	return Disposable.from(
		changed,
		workspace.registerTextDocumentContentProvider(scheme, provider),
		server.onConfigured(() => refresh(() => true)),
		// The template that a report follows may change as it is written.
		server.onStatus(({ uri }) => refresh((of) => of === Uri.parse(uri).toString())),
	);

	function refresh(isMeant: (of: string) => boolean): void {
		for (const { uri } of workspace.textDocuments) {
			if (uri.scheme === scheme && isMeant(uri.query)) changed.fire(uri);
		}
	}
}

async function contentFor(server: Server, uri: Uri): Promise<string> {
	const configuration = workspace.getConfiguration("postmortem", uri);
	const origins = settingOrigins(Object.keys(configuration), (key) => configuration.inspect(key));
	const params: EffectiveConfigurationParams = { uri: uri.toString(), origins };
	const result = await server.ask<EffectiveConfigurationResult>(
		effectiveConfigurationRequest,
		params,
	);
	return result?.text ?? "// The server does not answer; “Postmortem: Show Log” says why.\n";
}
