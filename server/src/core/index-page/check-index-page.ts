import type { Chunked } from "../chunks.ts";
import type { Finding } from "../lint.ts";
import { indexBlocks } from "./index-blocks.ts";

/** What is not understood of the indexes of a page, in document order; the table of such an index cannot be made. */
export function checkIndexPage(page: Chunked): Finding[] {
	const faults = indexBlocks(page).flatMap((block) => block.faults);
	return faults.map(({ span, message, suggestion }) => ({
		rule: indexPageRule,
		severity: "warning",
		span,
		message,
		...(suggestion !== undefined && {
			fixes: [
				{ title: `Write \`${suggestion}\``, edits: [{ span, newText: suggestion }], safe: false },
			],
		}),
	}));
}

/** What such findings are told under; no rule that could be set. */
export const indexPageRule = "index-page";
