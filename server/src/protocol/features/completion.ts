import { createGitEvents } from "../git-events.ts";
import type { Feature } from "../session.ts";

/**
 * Timestamps, commits around the incident, sections that are missing, owners, due dates, values of fields, links.
 * Editors offer nothing in prose by themselves: what begins a timestamp or a heading has to trigger it.
 */
export const completions: Feature = {
	capabilities: ({ followsLinks }) => {
		// An editor that offers paths by itself asks for these anyway.
		const inPaths = followsLinks ? [] : ["/"];
		const triggerCharacters = [" ", "#", "|", "[", "@", "(", ...inPaths, ..."0123456789"];
		return { completionProvider: { triggerCharacters } };
	},
	register(session) {
		const gitEvents = createGitEvents(session);
		session.connection.onCompletion(async ({ textDocument, position, context }) => {
			const { completionAt } = await import("../completion-at.ts");
			const open = await session.report(textDocument.uri);
			const isForLinks = /^[(/]$/.test(context?.triggerCharacter ?? "");
			return open ? completionAt(session, open, { position, isForLinks, gitEvents }) : [];
		});
	},
};
