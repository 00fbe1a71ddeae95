import type { RelatedLink } from "../../core/features/related-link.ts";
import { inPieces } from "../in-pieces.ts";
import { type PreviewParams, type PreviewResult, previewRequest } from "../messages.ts";
import { previewChange } from "../preview-change.ts";
import type { Feature, OpenReport, Session } from "../session.ts";

/** The document as a reader gets it, be it a report or not: who asks for a preview wants to see something. */
export const preview: Feature = {
	capabilities: () => ({}),
	register({ connection, checked, client, related, later }) {
		// There is one preview in a window: it shows one document at a time.
		let last: Rendering = nothing;
		connection.onRequest(
			previewRequest,
			async ({ uri, known }: PreviewParams): Promise<PreviewResult | null> => {
				const open = await checked(uri);
				if (!open) return null;

				const { nameOf } = await import("../plain-related.ts");
				const links = await relatedLinks(open, { client, related });
				const before = last;
				const now = isOf(before, open, links) ? before : await rendering(open, links, later);
				last = now;
				const { version, report } = open;
				const isKnown = before.id === known;
				return {
					...{ version, title: report.title?.text ?? nameOf(uri), id: now.id },
					since: isKnown ? before.id : null,
					change: previewChange(isKnown ? before.parts : [], now.parts),
				};
			},
		);
	},
};

/** A document as it was rendered last. */
interface Rendering {
	/** Never that of another one, not even of an earlier server's. */
	readonly id: number;
	readonly of: OpenReport | undefined;
	readonly links: readonly RelatedLink[];
	readonly parts: readonly string[];
}

const nothing: Rendering = { id: Number.NaN, of: undefined, links: [], parts: [] };

let lastId = Math.random();

function isOf(rendering: Rendering, open: OpenReport, links: readonly RelatedLink[]): boolean {
	return rendering.of === open && JSON.stringify(rendering.links) === JSON.stringify(links);
}

async function relatedLinks(
	{ document: { uri }, detection }: OpenReport,
	{ client, related }: Pick<Session, "client" | "related">,
): Promise<readonly RelatedLink[]> {
	if (!client.showsRelated || !detection.isReport) return [];

	const { toLink } = await import("../plain-related.ts");
	return (related.known(uri) ?? []).map((it) => toLink(uri, it));
}

async function rendering(
	open: OpenReport,
	links: readonly RelatedLink[],
	later: Session["later"],
): Promise<Rendering> {
	// Most sessions never ask for it.
	const { renderSteps } = await import("../../core/features/render.ts");
	const findings = open.detection.isReport ? open.findings() : [];
	const parts = await inPieces(renderSteps(open.report, findings, links), later);
	lastId++;
	return { id: lastId, of: open, links, parts };
}
