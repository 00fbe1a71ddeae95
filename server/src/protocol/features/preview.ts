import { decoded } from "../../workspace/decoded.ts";
import { type PreviewParams, type PreviewResult, previewRequest } from "../messages.ts";
import type { Feature } from "../session.ts";

/** The document as a reader gets it, be it a report or not: who asks for a preview wants to see something. */
export const preview: Feature = {
	capabilities: () => ({}),
	register({ connection, read }) {
		connection.onRequest(
			previewRequest,
			async ({ uri }: PreviewParams): Promise<PreviewResult | null> => {
				const open = await read(uri);
				if (!open) return null;

				const { report, version, detection } = open;
				const findings = detection.isReport ? open.findings() : [];
				// Most sessions never ask for it.
				const { render } = await import("../../core/features/render.ts");
				const name = decoded(uri.slice(uri.lastIndexOf("/") + 1));
				return { version, html: render(report, findings), title: report.title?.text ?? name };
			},
		);
	},
};
