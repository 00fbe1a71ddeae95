import { decoded } from "../core/decoded.ts";
import { type RelatedLink, relatedLink } from "../core/features/related-link.ts";
import type { RelatedReport } from "../core/related/related-index.ts";
import { canonicalUri } from "../workspace/uri.ts";
import type { PlainRelated } from "./messages.ts";

/** A related report as a client lists it. */
export function plainRelated(related: RelatedReport): PlainRelated {
	const { uri } = related;
	const { title, day, severity, services, why, openActions } = toLink(uri, related);
	return { uri, title, day: day ?? null, severity: severity ?? null, services, why, openActions };
}

/** A related report as the document at `from` links to it. */
export function toLink(from: string, related: RelatedReport): RelatedLink {
	return relatedLink(canonicalUri(from), related, nameOf(related.uri));
}

/** What a report goes by that has no title. */
export function nameOf(uri: string): string {
	return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}
