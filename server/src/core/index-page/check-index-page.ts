import type { Chunked } from "../chunks.ts";
import type { Finding } from "../lint.ts";
import { createSuppression } from "../suppression.ts";
import { indexBlocks } from "./index-blocks.ts";
import { indexPageRule } from "./index-page-rule.ts";

/** What is not understood of the indexes of a page, in document order; the table of such an index cannot be made. */
export function checkIndexPage(page: Chunked): Finding[] {
	const faults = indexBlocks(page).flatMap((block) => block.faults);
	const isSuppressed = createSuppression(page);
	const findings = faults.map(
		({ span, message, suggestion }): Finding => ({
			rule: indexPageRule,
			severity: "warning",
			span,
			message,
			...(suggestion !== undefined && {
				fixes: [
					{ title: `Write \`${suggestion}\``, edits: [{ span, newText: suggestion }], safe: false },
				],
			}),
		}),
	);
	return findings.filter((finding) => !isSuppressed(finding));
}
