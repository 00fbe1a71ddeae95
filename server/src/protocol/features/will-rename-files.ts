import type { FileOperationRegistrationOptions, RenameFilesParams } from "vscode-languageserver";
import type { Feature } from "../session.ts";

/** Links follow the files and folders they lead to, and those in a report that moves go on leading where they led. */
export const willRenameFiles: Feature = {
	capabilities: ({ asksBeforeMoves }) =>
		asksBeforeMoves ? { workspace: { fileOperations: { willRename: wanted } } } : {},
	register(session) {
		const { connection, client } = session;
		if (!client.asksBeforeMoves) return;

		// By its name: what the library has for operations on files is more than all of this.
		connection.onRequest("workspace/willRenameFiles", async ({ files }: RenameFilesParams) => {
			const { editsForMoves } = await import("../edits-for-moves.ts");
			const moves = files.map(({ oldUri, newUri }) => ({ from: bare(oldUri), to: bare(newUri) }));
			return editsForMoves(session, moves);
		});
	},
};

const wanted: FileOperationRegistrationOptions = {
	filters: [
		{ pattern: { glob: "**/*.{md,markdown}", matches: "file", options: { ignoreCase: true } } },
		{ pattern: { glob: "**", matches: "folder" } },
	],
};

function bare(uri: string): string {
	return uri.replace(/\/$/, "");
}
