import { atOnce } from "../core/at-once.ts";
import type { Chunked } from "../core/chunks.ts";
import type { Facts } from "../core/facts.ts";
import { megabyte } from "../core/file-size.ts";
import { reportFacts } from "../core/report-facts.ts";
import type { ProblemScope } from "../core/settings.ts";
import { type Examined, examineSteps } from "./examine.ts";
import type { FileAccess } from "./file-access.ts";
import { type PlainFinding, plainFindings } from "./plain-finding.ts";
import type { Scope } from "./structures.ts";

/** A Markdown file to be looked at. */
export interface FileToRead {
	readonly uri: string;
	readonly scope: Scope;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly viewerTimeZone: string | undefined;
	/** Whether the rules are asked, too: that takes as long as all else. */
	readonly wantsFindings: boolean;
}

/** What a Markdown file turned out to be. Plain data. */
export type ReadResult = ReadReport | { readonly kind: "other" | "gone" } | Skipped;

export interface ReadReport {
	readonly kind: "report";
	/** Below its workspace folder, with `/`; decoded. */
	readonly path: string;
	readonly facts: Facts;
	/** Where they were asked for. */
	readonly findings: readonly PlainFinding[] | undefined;
}

export interface Skipped {
	readonly kind: "skipped";
	/** In one sentence. */
	readonly reason: string;
}

/** Reads files and understands them, here or on another thread. */
export interface ReportReader {
	/** How many files it takes at once. */
	readonly lanes: number;
	read(file: FileToRead): Promise<ReadResult>;
}

/** A reader that works where it is called. */
export function createReader(files: Pick<FileAccess, "read" | "stat">): ReportReader {
	return { lanes: 4, read: (file) => readReport(files, file) };
}

/** Where others wait for their turn, long work is done in pieces. */
export interface Pace {
	/** What of the text is read beforehand. */
	prepare(text: string): Promise<Chunked | undefined>;
	take<Result>(steps: Generator<undefined, Result>): Promise<Result>;
}

/** Where nobody waits. */
const atOncePace: Pace = {
	prepare: async () => undefined,
	take: async (steps) => atOnce(steps),
};

export async function readReport(
	files: Pick<FileAccess, "read" | "stat">,
	file: FileToRead,
	{ prepare, take }: Pace = atOncePace,
): Promise<ReadResult> {
	const [stat] = await files.stat([file.uri]);
	if (!stat) return { kind: "gone" };
	// Whoever writes more in one file keeps a log, not a report.
	const { maxFileSize } = file.scope.settings;
	if (stat.size > maxFileSize * megabyte) {
		return { kind: "skipped", reason: `It is larger than ${maxFileSize} MB.` };
	}

	const text = await files.read(file.uri);
	if (text === undefined) return unreadable(files, file);
	// As Git tells: no text has such a character near its start.
	if (text.slice(0, 8_000).includes("\0")) return { kind: "skipped", reason: "It is no text." };
	const previous = await prepare(text);
	const examined = await take(examineSteps(text, { ...file, scoped: file.scope, previous }));
	return take(understood(examined, file.wantsFindings, file.scope.settings.problems));
}

/** It may have disappeared while it was to be read. */
async function unreadable(
	files: Pick<FileAccess, "stat">,
	{ uri }: FileToRead,
): Promise<ReadResult> {
	const [stat] = await files.stat([uri]);
	return stat ? { kind: "skipped", reason: "It cannot be read." } : { kind: "gone" };
}

/** What is kept of a text that has been examined. */
export function* understood(
	examined: Examined,
	wantsFindings: boolean,
	problems: ProblemScope,
): Generator<undefined, ReadResult> {
	const { detection, report, path, template, isSketch } = examined;
	if (!detection.isReport) return { kind: "other" };
	if (isSketch) return { kind: "skipped", reason: "It is larger than `maxFileSize` allows." };

	const findings = wantsFindings ? yield* findingsOf(examined, problems) : undefined;
	yield;
	return { kind: "report", path, facts: reportFacts(report, path, template.id), findings };
}

/** None where only those of open files are wanted. */
function* findingsOf(
	{ report, findingSteps }: Examined,
	problems: ProblemScope,
): Generator<undefined, PlainFinding[]> {
	return problems === "openFiles" ? [] : plainFindings(report.text, yield* findingSteps());
}
