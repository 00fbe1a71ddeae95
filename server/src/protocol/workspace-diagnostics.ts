import {
	type CancellationToken,
	DocumentDiagnosticReportKind,
	type ResultProgressReporter,
	type WorkspaceDiagnosticParams,
	type WorkspaceDiagnosticReport,
	type WorkspaceDiagnosticReportPartialResult,
	type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { hash } from "../workspace/fingerprint.ts";
import type { PlainFinding } from "../workspace/plain-finding.ts";
import type { IndexedReport } from "../workspace/report-index.ts";
import { canonicalUri } from "../workspace/uri.ts";
import { toPlainDiagnostic } from "./diagnostic.ts";
import type { Session } from "./session.ts";

/** What of a session it takes. */
interface Ground extends Pick<Session, "client"> {
	readonly index: Pick<
		Session["index"],
		"reports" | "isComplete" | "ready" | "wantFindings" | "onChange"
	>;
}

type Chunks = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/**
 * The findings in all reports of the workspace. A client that takes an answer in pieces has one request open all the
 * time, and is sent what changes; one that does not is answered when there is something new.
 */
export async function workspaceDiagnostics(
	session: Ground,
	{ previousResultIds }: WorkspaceDiagnosticParams,
	token: CancellationToken,
	chunks: Chunks | undefined,
): Promise<WorkspaceDiagnosticReport> {
	const { index } = session;
	const told: Told = new Map(
		previousResultIds.map(({ uri, value }) => [canonicalUri(uri), { uri, id: value }]),
	);
	const changed = changeSignal(session, token);
	index.wantFindings();
	if (!chunks) await index.ready();
	else void index.ready();
	let answer: WorkspaceDocumentDiagnosticReport[] = [];
	while (!token.isCancellationRequested && answer.length === 0) {
		const items = newsFor(session, told);
		if (chunks) inPieces(items, chunks);
		else answer = items;
		if (answer.length === 0) await changed.next();
	}
	changed.end();
	return { items: answer };
}

function inPieces(items: readonly WorkspaceDocumentDiagnosticReport[], chunks: Chunks): void {
	for (let from = 0; from < items.length; from += atOnce) {
		chunks.report({ items: items.slice(from, from + atOnce) });
	}
}

/** What the client knows, by canonical URI: the URI as it was sent, and the id of the result. */
type Told = Map<string, { readonly uri: string; readonly id: string }>;

/** Reports in one message. */
const atOnce = 200;

/** What the client does not know yet. */
function newsFor({ index, client }: Ground, told: Told): WorkspaceDocumentDiagnosticReport[] {
	const items: WorkspaceDocumentDiagnosticReport[] = [];
	const there = new Set<string>();
	for (const report of index.reports) {
		const key = canonicalUri(report.uri);
		there.add(key);
		const { findings } = report;
		const id = findings && idOf(findings);
		const known = told.get(key)?.id;
		if (id === undefined || id === (known ?? none)) continue;

		const diagnostics = findings?.map((it) => toPlainDiagnostic(report.uri, it, client)) ?? [];
		told.set(key, { uri: report.uri, id });
		items.push(toItem(report, id, diagnostics));
	}
	if (index.isComplete) items.push(...goneSince(told, there));
	return items;
}

/** What is no report any more has no findings. */
function goneSince(told: Told, there: ReadonlySet<string>): WorkspaceDocumentDiagnosticReport[] {
	const gone = [...told].filter(([key]) => !there.has(key));
	for (const [key] of gone) told.delete(key);
	return gone.map(([, it]) => toItem(it, none, []));
}

function toItem(
	{ uri }: Pick<IndexedReport, "uri">,
	resultId: string,
	items: ReturnType<typeof toPlainDiagnostic>[],
): WorkspaceDocumentDiagnosticReport {
	return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items };
}

/** The same for the same findings; computed once for each list. */
function idOf(findings: readonly PlainFinding[]): string {
	const id = ids.get(findings) ?? (findings.length === 0 ? none : hash(JSON.stringify(findings)));
	ids.set(findings, id);
	return id;
}

const ids = new WeakMap<readonly PlainFinding[], string>();
const none = "none";

/** Waits for the next change of the index, or for the end of the request. */
function changeSignal({ index }: Pick<Ground, "index">, token: CancellationToken) {
	let hasChanged = false;
	let wake: (() => void) | undefined;
	const notice = () => {
		hasChanged = true;
		wake?.();
	};
	const end = index.onChange(notice);
	token.onCancellationRequested(notice);
	return {
		end,
		async next(): Promise<void> {
			if (!hasChanged) {
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			}
			hasChanged = false;
		},
	};
}
