import { isRecord } from "../core/settings.ts";
import { version } from "../core/version.ts";
import type { Known } from "./catalogue.ts";
import type { FileAccess } from "./file-access.ts";
import type { ReadResult } from "./read-report.ts";
import { canonicalUri } from "./uri.ts";

/** What was read, kept from one session to the next. It may be deleted at any time. */
export interface IndexCache {
	/** What was kept, by canonical URI; nothing when there is no cache, or another version wrote it. */
	load(): Promise<ReadonlyMap<string, Known>>;
	/** Keep this, too, from the next `flush` on. */
	add(known: Known): void;
	/** Write what was added. */
	flush(): Promise<void>;
}

/**
 * A line for each file, the first line says who wrote it; of two lines for one file the later counts.
 */
export function createIndexCache(
	files: Pick<FileAccess, "read" | "append" | "write">,
	uri: string,
): IndexCache {
	const waiting = new Map<string, Known>();
	let writing = Promise.resolve();
	return { load, add, flush };

	async function load(): Promise<ReadonlyMap<string, Known>> {
		const lines = ((await files.read(uri)) ?? "").split("\n");
		const isOurs = lines.shift() === header;
		const kept = new Map<string, Known>();
		if (isOurs) await takeIn(lines, kept);
		const isWorn = lines.length > 2 * kept.size + 1_000;
		if (!isOurs || isWorn) await startAnew([...kept.values()]);
		return kept;
	}

	async function startAnew(kept: readonly Known[]): Promise<void> {
		await files.write(uri, `${header}\n`);
		for (const known of kept) add(known);
		await flush();
	}

	function add(known: Known): void {
		waiting.set(known.uri, known);
	}

	/** Done when what an earlier one writes is written, too. */
	function flush(): Promise<void> {
		writing = writing.then(writeWaiting);
		return writing;
	}

	async function writeWaiting(): Promise<void> {
		while (waiting.size > 0) {
			const next = [...waiting.values()].slice(0, most);
			for (const known of next) waiting.delete(known.uri);
			await files.append(uri, next.map(toLine).join(""));
		}
	}
}

/** Reading what an earlier version wrote would be reading what it did not understand. */
const header = JSON.stringify({ postmortem: version, format: 3 });

/** Lines written, or read, before others have their turn. */
const most = 100;

async function takeIn(lines: readonly string[], kept: Map<string, Known>): Promise<void> {
	for (let from = 0; from < lines.length; from += most) {
		for (const line of lines.slice(from, from + most)) {
			const known = toKnown(line);
			if (known) kept.set(canonicalUri(known.uri), known);
		}
		await new Promise((resolve) => setTimeout(resolve));
	}
}

function toLine({ uri, stamp, result, foundOn }: Known): string {
	return `${JSON.stringify([uri, stamp, result, foundOn])}\n`;
}

/** A line that was cut off, or that somebody else wrote, says nothing. */
function toKnown(line: string): Known | undefined {
	const value = parsed(line);
	if (!Array.isArray(value)) return undefined;

	const [uri, stamp, result, foundOn]: readonly unknown[] = value;
	if (typeof uri !== "string" || typeof stamp !== "string" || !isResult(result)) return undefined;
	return { uri, stamp, result, foundOn: typeof foundOn === "string" ? foundOn : undefined };
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function isResult(value: unknown): value is ReadResult {
	if (!isRecord(value)) return false;
	if (value.kind !== "report") return value.kind === "other";
	return typeof value.path === "string" && isRecord(value.facts);
}
