import { chunksWithin } from "../chunks-within.ts";
import type { Report } from "../report.ts";

/** True in a block that is too long to be read again at each letter that is typed in it: nothing is offered there. */
export function isInGiant({ chunks }: Pick<Report, "chunks">, offset: number): boolean {
	const around = chunksWithin(chunks, { start: offset - 1, end: offset + 1 });
	return around.some(({ chunk }) => chunk.text.length > giant);
}

/** UTF-16 units. */
const giant = 300_000;
