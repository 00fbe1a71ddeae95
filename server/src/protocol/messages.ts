/**
 * Our own requests: names and plain types, shared with the client.
 * No other editor needs them for the main features.
 * Lines are 0-based, as everywhere in the protocol.
 */

/** Client → server request: the report as a reader gets it. `null` for a document that is not open. */
export const previewRequest = "postmortem/preview";
export interface PreviewParams {
	readonly uri: string;
}
export interface PreviewResult {
	readonly version: number;
	/** A body fragment, sanitised; elements that come from a line carry `data-line`. */
	readonly html: string;
	/** For the panel's tab. */
	readonly title: string;
}

/** Client → server request: the text of a new report. */
export const scaffoldRequest = "postmortem/scaffold";
export interface ScaffoldParams {
	/** Any document or folder of the workspace folder whose settings hold. */
	readonly uri?: string;
	readonly title: string;
	readonly severity?: string;
	/** When the incident began, `YYYY-MM-DDTHH:MM`, as the writer said it. */
	readonly start: string;
	/** The zone of `start`, such as `UTC` or `Europe/Berlin`. */
	readonly timeZone: string;
	readonly author?: string;
	/** The id of a template; without one, that of the settings. */
	readonly template?: string;
	/** The present time, written like `start`. */
	readonly now?: string;
}
export interface ScaffoldResult {
	/** Relative to the workspace folder, with `/`; may be empty. */
	readonly directory: string;
	readonly fileName: string;
	readonly text: string;
	/** The same text in LSP snippet syntax, a tab stop at each placeholder, the last at the end. */
	readonly snippet: string;
}

/** Client → server request: the edit that says in the text whether the file is a report; `null` when it says so already. */
export const treatAsRequest = "postmortem/treatAs";
export interface TreatAsParams {
	readonly uri: string;
	readonly isReport: boolean;
}
/** Replace the lines and characters of `range`; UTF-16. */
export interface PlainEdit {
	readonly range: {
		readonly start: { readonly line: number; readonly character: number };
		readonly end: { readonly line: number; readonly character: number };
	};
	readonly newText: string;
}

/** Server → client notification, sent to clients whose initialization options say `status: true`. */
export const statusNotification = "postmortem/status";
export interface StatusParams {
	readonly uri: string;
	readonly version: number;
	readonly isReport: boolean;
	/** Why, in one sentence: “Its front matter says so.” */
	readonly reason: string;
	/** The template's id, its name, and why the report is taken to follow it; empty when it is no report. */
	readonly template: { readonly id: string; readonly name: string; readonly reason: string };
	readonly findings: {
		readonly error: number;
		readonly warning: number;
		readonly info: number;
		readonly hint: number;
	};
}

/**
 * Server → client request: the text of a file that the server cannot reach itself (in a browser, or in a
 * virtual workspace). Sent to clients whose initialization options say `readFile: true`; `null` when the
 * file is not there.
 */
export const readFileRequest = "postmortem/readFile";
export interface ReadFileParams {
	readonly uri: string;
}
export interface ReadFileResult {
	readonly text: string | null;
}

/**
 * Server → client request: the names of the files in a folder that the server cannot reach itself, none when there
 * is no folder. Sent to clients whose initialization options say `listFiles: true`.
 */
export const listFilesRequest = "postmortem/listFiles";
export interface ListFilesParams {
	readonly uri: string;
}
export interface ListFilesResult {
	readonly names: readonly string[];
}

/**
 * Client → server request: the templates that a file could follow, in the order in which to offer them; the team's
 * first. `uri` is any document or folder of the workspace folder whose settings hold.
 */
export const templatesRequest = "postmortem/templates";
export interface TemplatesParams {
	readonly uri?: string;
}
export interface PlainTemplate {
	readonly id: string;
	readonly name: string;
	readonly source: "built-in" | "team";
	/** One sentence; may be empty. */
	readonly description: string;
	/** True for the one that a new report is begun from when nobody chooses. */
	readonly isDefault: boolean;
	readonly outline: readonly PlainSection[];
}
export interface PlainSection {
	readonly title: string;
	/** 1 for a main section, 2 for one below it, and so on. */
	readonly depth: number;
	readonly optional: boolean;
}

/**
 * Client → server request: the edit that writes into the front matter which template the report follows; `null` when
 * it says so already, for an id that is not known, and for a document that is not open.
 */
export const useTemplateRequest = "postmortem/useTemplate";
export interface UseTemplateParams {
	readonly uri: string;
	readonly id: string;
}

/**
 * Client → server request: what brings a report to another template, in steps of which each may be left out;
 * `null` for an id that is not known, and for a document that is not open.
 */
export const adaptToTemplateRequest = "postmortem/adaptToTemplate";
export interface AdaptToTemplateParams {
	readonly uri: string;
	readonly id: string;
}
export interface AdaptToTemplateResult {
	/** None when the report has the template's structure. */
	readonly steps: readonly PlainAdaptStep[];
}
export interface PlainAdaptStep {
	/** `Move sections` */
	readonly label: string;
	/** The names of the sections. */
	readonly description: string;
	readonly edits: readonly PlainEdit[];
}

/**
 * Server → client request: what was committed from `from` to `to` (milliseconds since 1970) in the repositories
 * that are open, at most 20 commits. Sent to clients whose initialization options say `gitEvents: true`, while a
 * timeline entry is being written; an answer that takes longer than a moment is used for the next keystroke.
 */
export const gitEventsRequest = "postmortem/gitEvents";
export interface GitEventsParams {
	readonly uri: string;
	readonly from: number;
	readonly to: number;
}
export interface GitEventsResult {
	readonly events: readonly PlainGitEvent[];
}
export interface PlainGitEvent {
	/** When it was committed, in milliseconds since 1970. */
	readonly time: number;
	/** The first line of its message. */
	readonly subject: string;
	/** Its abbreviated hash. */
	readonly id: string;
	/** The tags that name it. */
	readonly tags: readonly string[];
}

/** Client → server request: the metrics of a report and how each came about; `null` for what is no open report. */
export const metricsRequest = "postmortem/metrics";
export interface MetricsParams {
	readonly uri: string;
}
export interface MetricsResult {
	readonly metrics: readonly PlainMetric[];
	/** True when `postmortem/insertMetrics` would add something. */
	readonly isInsertable: boolean;
}
export interface PlainMetric {
	/** `Time to detect`. */
	readonly name: string;
	/** `4 min`. */
	readonly length: string;
	/** `detected 14:09 − impact start 14:05`. */
	readonly formula: string;
	/** The timestamps of the two entries. */
	readonly from: PlainEdit["range"];
	readonly to: PlainEdit["range"];
}

/**
 * Client → server request: the edit that writes into the summary the metrics that it does not state yet; `null` when
 * there is nothing to add. The parameters are `MetricsParams`.
 */
export const insertMetricsRequest = "postmortem/insertMetrics";

/**
 * Client → server request: the edits that write what was copied from a chat, a log or a table into the timeline of
 * a report; `null` when the text tells no events, or the document is no report.
 */
export const pasteTimelineRequest = "postmortem/pasteTimeline";
export interface PasteTimelineParams {
	readonly uri: string;
	readonly text: string;
	/** The same as the clipboard has it with its links. */
	readonly html?: string;
	/** Of several timelines the one that holds this position is written to. */
	readonly position?: PlainEdit["range"]["start"];
	/** The entries to write, by their number in the `lines` of an earlier answer; all when not given. */
	readonly chosen?: readonly number[];
}
export interface PasteTimelineResult {
	/** None when nothing is to be added, or no place was found that leaves the other entries their meaning. */
	readonly edits: readonly PlainEdit[];
	readonly added: number;
	/** How many events the timeline tells already. */
	readonly skipped: number;
	/** Where the text is from: `Slack`, `log lines`. */
	readonly format: string;
	/** The zone whose clocks the new entries show; `null` when they show the times as they came. */
	readonly zone: string | null;
	/** The new entries as they will stand, in document order. */
	readonly lines: readonly string[];
}

/** Client → server request: what a command makes of the timeline; the client applies it. */
export const timelineCommandRequest = "postmortem/timelineCommand";
export interface TimelineCommandParams {
	readonly uri: string;
	readonly command:
		| "sort"
		| "convert"
		| "addDates"
		| "asTable"
		| "asBullets"
		| "insertNow"
		| "markMilestone";
	/** Where the caret is: which entry is marked, which of several timelines gets a new one. */
	readonly position?: { readonly line: number; readonly character: number };
	/** Of `convert`: as writers name it, such as `UTC`, `UTC+5:30` or `Europe/Berlin`. */
	readonly zone?: string;
	/** Of `convert`: the times as they were go behind, in parentheses. */
	readonly keepOriginal?: boolean;
	/** Of `markMilestone`, such as `detected`. */
	readonly milestone?: string;
}
export type TimelineCommandResult = TimelineChange | { readonly refused: string };
export interface TimelineChange {
	readonly edits: readonly PlainEdit[];
	/** Where the caret goes, in the text as it is then. */
	readonly caret?: { readonly line: number; readonly character: number };
	/** What the writer should look at afterwards. */
	readonly note?: string;
}

/** Client → server request: what there is to choose from for a command. */
export const timelineFactsRequest = "postmortem/timelineFacts";
export interface TimelineFactsParams {
	readonly uri: string;
}
export interface TimelineFactsResult {
	/** The zones that the timeline names, the commonest first. */
	readonly zones: readonly string[];
	readonly entries: readonly PlainEntry[];
	/** All that an entry can be marked with. */
	readonly milestones: readonly PlainMilestone[];
}
export interface PlainEntry {
	readonly timestamp: string;
	readonly text: string;
	readonly position: { readonly line: number; readonly character: number };
}
export interface PlainMilestone {
	/** `impactStart` */
	readonly id: string;
	/** `impact start` */
	readonly name: string;
	/** The timestamp of the first entry that is marked with it; empty when none is. */
	readonly at: string;
}

/** Client → server request: the configuration that holds for a file, and where each value is from. */
export const effectiveConfigurationRequest = "postmortem/effectiveConfiguration";
export interface EffectiveConfigurationParams {
	/** Of a file, open or not, or of a folder. */
	readonly uri: string;
	/** Where the user set what, by key, such as `user settings` for `timeZone` or `rules.placeholder`. */
	readonly origins?: Readonly<Record<string, string>>;
}
/** Server → client notification, to clients that want to know the status: ask again, settings or files changed. */
export const configurationChangedNotification = "postmortem/configurationChanged";

export interface EffectiveConfigurationResult {
	/** JSON with comments. */
	readonly text: string;
}

/** Client → server request: what a team says that matters before a new report is there. */
export const teamSettingsRequest = "postmortem/teamSettings";
export interface TeamSettingsParams {
	/** Any document or folder of the workspace folder whose settings hold. */
	readonly uri?: string;
}
export interface TeamSettingsResult {
	/** As the team wrote it; empty when it has none. */
	readonly timeZone: string;
	/** The gravest first; empty when the team has no list. */
	readonly severities: readonly string[];
}

/** What our client says of itself when it initializes the server; other editors may leave all of it out. */
export interface InitializationOptions {
	readonly status?: boolean;
	/** Answers `postmortem/readFile`. */
	readonly readFile?: boolean;
	/** Answers `postmortem/listFiles`. */
	readonly listFiles?: boolean;
	/** Has the command `postmortem.explainMetrics`, which the code lens above the timeline runs. */
	readonly codeLens?: boolean;
	/** Answers `postmortem/gitEvents`. */
	readonly gitEvents?: boolean;
	/** The viewer's IANA time zone, for hovers and “now”. */
	readonly timeZone?: string;
	/** The same keys as `postmortem.*`, for editors without `workspace/configuration`. */
	readonly settings?: unknown;
}
