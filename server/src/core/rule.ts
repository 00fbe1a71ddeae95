import type { ReportsIn } from "./index-page/update-index.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { Report } from "./report.ts";
import type { Template } from "./template.ts";
import type { Edit, Span } from "./text.ts";

export type Severity = "error" | "warning" | "info" | "hint";

/** One thing every report should do, told once: docs, settings, tests and checks all read this object. */
export interface Rule {
	/** Also the name of its file, its setting and its anchor in the docs. */
	readonly id: string;
	readonly severity: Severity | "off";
	/** A completeness rule: in a draft its findings are hints. */
	readonly completeness?: boolean;
	/** Speaks of sections as the template wrote them too; the other rules leave these alone. */
	readonly readsTemplateText?: true;
	/** Runs after the others, and is told what they found. */
	readonly readsFindings?: true;
	/** None of its fixes is safe: who looks for those need not have them made. */
	readonly neverSafe?: true;
	/** One sentence: what holds in a report that the rule has nothing to say of. */
	readonly summary: string;
	/** Why it matters, and what was measured on real reports; Markdown. */
	readonly why: string;
	/** Printed in the docs and run as tests. */
	readonly examples: readonly Example[];
	check(report: Report, context: RuleContext): Iterable<Problem>;
}

/** What a rule may know beyond the report itself. */
export interface RuleContext {
	readonly template: Template;
	/** True when nothing but its headings says that the report follows the template: it may be a house’s own variant. */
	readonly isGuess?: boolean;
	/** Today, `YYYY-MM-DD`; `undefined` where no clock is available. */
	readonly today: string | undefined;
	/** The zone of whoever reads the findings, as the IANA database names it; `undefined` when not known. */
	readonly viewerTimeZone?: string | undefined;
	/** The zone that is configured for reports that state none, as its writer put it. */
	readonly timeZone?: string | undefined;
	/** The file's path below the workspace folder, with `/`; `undefined` for a text without a file. */
	readonly path?: string | undefined;
	/** What the team has agreed on; an empty list allows anything. */
	readonly allowed?: { readonly severity: readonly string[]; readonly status: readonly string[] };
	/** The reports that an index page tells of; without it they are not known. */
	readonly reportsIn?: ReportsIn | undefined;
	/** What its links lead to; without it no more than the report itself is known. */
	readonly targets?: LinkTargets | undefined;
	/** What the other rules found, for one that `readsFindings`. */
	readonly found?: Found;
	/** The report that another text would be, all else being the same: for fixes that read their own result. */
	again?(text: string): Report;
}

/** What rules found, suppressed or not. */
export interface Found {
	/** The rules that there are, and those that ran: the others are off. */
	readonly known: readonly string[];
	readonly ran: ReadonlySet<string>;
	readonly findings: readonly { readonly rule: string; readonly span: Span }[];
}

/** `<|` and `|>` mark what is underlined in `bad`; the fix, if any, turns `bad` into `good`. */
export interface Example {
	readonly bad: string;
	readonly says: string;
	readonly good: string;
	/** The reports beside the text: their paths from its folder, and what they say. */
	readonly reports?: Readonly<Record<string, string>>;
}

export interface Problem {
	readonly span: Span;
	/** What is wanted, then how it looks, values in `ticks`. */
	readonly message: string;
	/** The first is the preferred one. Those that cost time are made when asked for (`with-fixes.ts`): few ever are. */
	readonly fixes?: readonly Fix[] | undefined;
	/** Other places that explain the problem. */
	readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

export interface Fix {
	readonly title: string;
	readonly edits: readonly Edit[];
	/** True when applying it unasked, on save or with `--fix`, can lose or invent nothing. */
	readonly safe: boolean;
	/**
	 * Where it is offered in place of the problem's own span, when one problem speaks for several places: one of those
	 * that it tells of as related.
	 */
	readonly place?: Span;
	/** The file gets another name, in its folder, where no file has it yet; there are no edits then, and it is not safe. */
	readonly rename?: { readonly to: string };
}
