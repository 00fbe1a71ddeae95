import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Chunked } from "../core/chunks.ts";
import type { Finding } from "../core/lint.ts";
import { localDate } from "../core/zone-time.ts";
import type { Circumstances } from "../workspace/examine.ts";
import type { IndexedReport } from "../workspace/report-index.ts";
import { reportsBeside } from "../workspace/reports-beside.ts";
import type { Scope } from "../workspace/structures.ts";
import { inPiecesWhile } from "./in-pieces.ts";
import type { OpenReport, Session } from "./session.ts";

type Ground = Pick<
	Session,
	"client" | "documents" | "settings" | "index" | "targets" | "now" | "later"
>;

/**
 * Understands the open documents, each once for each version of its text, and in pieces: between two of them others are
 * answered. A text that changes meanwhile is begun anew, with what is known of it.
 */
export function createUnderstanding(ground: Ground): Pick<Session, "read" | "checked"> {
	const { client, documents, settings, index, targets, now, later } = ground;
	// Rules and all they ask are loaded while the client is being answered.
	const engine = import("./engine.ts");
	const pause = () => new Promise<void>((resolve) => later(resolve));
	const opened = new WeakMap<TextDocument, Known>();
	const running = new WeakMap<TextDocument, Promise<OpenReport | undefined>>();
	// By document, of which there are few: by report, each version would be kept until the next full collection.
	const checking = new WeakMap<TextDocument, Checking>();
	return { read, checked };

	async function read(uri: string): Promise<OpenReport | undefined> {
		const open = documents.get(uri);
		if (!open) return undefined;

		const [scoped] = await Promise.all([settings.of(uri), engine]);
		// It may have been begun with other settings.
		await running.get(open);
		// It may have been closed meanwhile.
		const document = documents.get(uri);
		if (!document) return undefined;

		const known = opened.get(document);
		if (known && isCurrent(known, groundOf(document, scoped))) return known.open;

		return running.get(document) ?? begin(document, scoped);
	}

	function begin(document: TextDocument, scoped: Scope): Promise<OpenReport | undefined> {
		const reading = understand(document, scoped).finally(() => running.delete(document));
		running.set(document, reading);
		return reading;
	}

	async function checked(uri: string): Promise<OpenReport | undefined> {
		for (;;) {
			const open = await read(uri);
			if (!open) return undefined;

			const last = checking.get(open.document);
			const checks = last?.open === open ? last.checks : check(open);
			checking.set(open.document, { open, checks });
			if (await checks) return open;
		}
	}

	async function check(open: OpenReport): Promise<readonly Finding[] | undefined> {
		if (!isToBeChecked(open)) return [];

		return inPiecesWhile(() => isAsItWas(documents, open), open.findingSteps(), later);
	}

	/** `undefined` once it is closed. */
	async function understand(
		document: TextDocument,
		scoped: Scope,
	): Promise<OpenReport | undefined> {
		const { examineSteps, isLargerThan, readInPieces } = await engine;
		const { uri } = document;
		const { maxFileSize } = scoped.settings;
		let previous: Chunked | undefined = opened.get(document)?.open.report;
		while (documents.get(uri) === document) {
			const textNow = () =>
				isLargerThan(document.getText(), maxFileSize) ? "" : document.getText();
			previous = await readInPieces(textNow, previous, pause);
			const understoodWith = groundOf(document, scoped);
			const { text, version } = understoodWith;
			const steps = examineSteps(text, circumstancesOf(uri, { ...understoodWith, previous }));
			const examined = await inPiecesWhile(
				() => isAsItWas(documents, { document, report: { text } }),
				steps,
				later,
			);
			if (!examined) continue;

			const open = { ...examined, document, version, settings: scoped.settings };
			opened.set(document, { ...understoodWith, open });
			return open;
		}
		return undefined;
	}

	function groundOf(document: TextDocument, scoped: Scope): UnderstoodWith {
		return {
			version: document.version,
			text: document.getText(),
			scoped,
			today: localDate(now(), client.timeZone),
			reports: index.isComplete ? index.reports : undefined,
			revision: targets.revision,
		};
	}

	function circumstancesOf(
		uri: string,
		{ scoped, today, reports, previous }: UnderstoodWith & Pick<Circumstances, "previous">,
	): Circumstances {
		return {
			...{ uri, scoped, today, previous, viewerTimeZone: client.timeZone },
			reportsIn: reportsBeside(uri, { reports, folders: settings.folders() }),
			targets: targets.of(uri),
		};
	}
}

/** True while the document is open and has not changed. */
export function isAsItWas(
	documents: Session["documents"],
	{
		document,
		report,
	}: { readonly document: TextDocument; readonly report: { readonly text: string } },
): boolean {
	return documents.get(document.uri) === document && document.getText() === report.text;
}

/** Of what is none of these nothing is said. */
export function isToBeChecked({ detection, isTemplate, hasIndex }: OpenReport): boolean {
	return detection.isReport || isTemplate || hasIndex;
}

/** What a document was understood with. */
interface UnderstoodWith {
	readonly version: number;
	/** Clients that count wrongly say one version of several texts. */
	readonly text: string;
	readonly scoped: Scope;
	readonly today: string;
	/** Of the workspace, once all are known. */
	readonly reports: readonly IndexedReport[] | undefined;
	/** Of what is known of the targets of links. */
	readonly revision: number;
}

/** The findings of one version of a document. */
interface Checking {
	readonly open: OpenReport;
	readonly checks: Promise<readonly Finding[] | undefined>;
}

interface Known extends UnderstoodWith {
	readonly open: OpenReport;
}

/** The other reports make a difference to a page that lists them, and to no other. */
function isCurrent(known: Known, ground: UnderstoodWith): boolean {
	const isAlike =
		known.version === ground.version &&
		known.text === ground.text &&
		known.scoped === ground.scoped &&
		known.today === ground.today &&
		known.revision === ground.revision;
	return isAlike && (!known.open.hasIndex || known.reports === ground.reports);
}
