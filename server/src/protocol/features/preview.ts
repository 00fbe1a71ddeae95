import { inPieces } from "../in-pieces.ts";
import { type PreviewParams, type PreviewResult, previewRequest } from "../messages.ts";
import type { Feature } from "../session.ts";

/** The document as a reader gets it, be it a report or not: who asks for a preview wants to see something. */
export const preview: Feature = {
	capabilities: () => ({}),
	register({ connection, client, checked, related, later }) {
		connection.onRequest(
			previewRequest,
			async ({ uri }: PreviewParams): Promise<PreviewResult | null> => {
				const open = await checked(uri);
				if (!open) return null;

				const { report, version, detection } = open;
				const findings = detection.isReport ? open.findings() : [];
				const alike = client.showsRelated && detection.isReport ? related.known(uri) : [];
				// Most sessions never ask for it.
				const { renderSteps } = await import("../../core/features/render.ts");
				const { nameOf, toLink } = await import("../plain-related.ts");
				const links = alike?.map((it) => toLink(uri, it)) ?? [];
				const html = await inPieces(renderSteps(report, findings, links), later);
				return { version, html, title: report.title?.text ?? nameOf(uri) };
			},
		);
	},
};
