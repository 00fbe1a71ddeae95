import type { Chunked } from "./chunks.ts";
import { somewhere } from "./everywhere.ts";

/** False for a text that surely has no comment for us, such as `<!-- postmortem-ignore … -->`: nearly all have none. */
export function mayAddressUs({ chunks }: Pick<Chunked, "chunks">): boolean {
	return mention(chunks) !== undefined;
}

const mention = somewhere(({ text }) => text.includes("postmortem-") || undefined);
