import { atOnce } from "../core/at-once.ts";
import { checkTemplate } from "../core/check-template.ts";
import { chooseTemplate } from "../core/choose-template.ts";
import type { Chunked } from "../core/chunks.ts";
import { decoded } from "../core/decoded.ts";
import { type Detection, isReport } from "../core/detect.ts";
import { isLargerThan } from "../core/file-size.ts";
import { checkIndexPage } from "../core/index-page/check-index-page.ts";
import { hasIndexBlock } from "../core/index-page/index-blocks.ts";
import type { ReportsIn } from "../core/index-page/update-index.ts";
import type { LinkTargets } from "../core/link-targets.ts";
import { type Finding, lintSteps } from "../core/lint.ts";
import { parseReport, parseSteps } from "../core/parse.ts";
import type { Report } from "../core/report.ts";
import type { RuleContext } from "../core/rule.ts";
import { rules } from "../core/rules/index.ts";
import { staleIndex } from "../core/rules/stale-index.ts";
import { severitiesInForce } from "../core/rules-in-force.ts";
import { sketch } from "../core/sketch.ts";
import type { Template } from "../core/template.ts";
import { at } from "../core/text.ts";
import type { ScopedSettings } from "./scoped-settings.ts";
import { isTemplateFile, type Scope } from "./structures.ts";
import { builtInStructures } from "./structures-of.ts";

/** What a text is examined with: the same in the editor and on the command line, so is the answer. */
export interface Circumstances {
	readonly uri: string;
	/** Where no templates are loaded there are the built-in ones. */
	readonly scoped: ScopedSettings | Scope;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** The zone of whoever reads the findings, as the IANA database names it. */
	readonly viewerTimeZone?: string | undefined;
	/** The reports that the text tells of, should it be an index page. */
	readonly reportsIn?: ReportsIn | undefined;
	/** What its links lead to, as far as that is known when findings are asked for. */
	readonly targets?: LinkTargets | undefined;
	/** The report that an earlier text of the same document gave, or what has been read of this one already. */
	readonly previous?: Chunked | undefined;
}

export interface Examined {
	/** Below the workspace folder, with `/`: it may date the report. */
	readonly path: string;
	readonly report: Report;
	readonly detection: Detection;
	/** What the report follows, and why, for the user. */
	readonly template: Template;
	readonly templateReason: string;
	/** True for a file that is itself one of the team's templates: it is checked as that. */
	readonly isTemplate: boolean;
	/** True for a page with an index of reports; where it is no report itself, nothing else in it is checked. */
	readonly hasIndex: boolean;
	/** True where the text is so long that its sections alone were read. */
	readonly isSketch: boolean;
	/** All findings, asked for or not whether it is a report; computed once. */
	findings(): readonly Finding[];
	/** The same in steps, for those who let others have their turn in between. */
	findingSteps(): Generator<undefined, readonly Finding[]>;
	/** What another text would be, all else being the same. */
	again(text: string): Examined;
}

/** Understand `text` as a report. */
export function examine(text: string, circumstances: Circumstances): Examined {
	return atOnce(examineSteps(text, circumstances));
}

/** The same in steps, for those who let others have their turn in between. */
export function* examineSteps(
	text: string,
	circumstances: Circumstances,
): Generator<undefined, Examined> {
	const { uri, scoped, previous } = circumstances;
	const { files, timeZone, template: configured } = scoped.settings;
	const path = pathBelow(scoped.root, uri);
	const structures = "structures" in scoped ? scoped.structures : builtInStructures(configured);
	const { kinds, templates } = structures;
	const isSketch = isLargerThan(text, scoped.settings.maxFileSize);
	const options = { path, timeZone, kinds };
	const known = isSketch ? { chunks: sketch(text) } : previous && { previous };
	const report = yield* parseSteps(text, { ...options, ...known });
	yield;
	const choice = chooseTemplate(report, templates, structures.configured);
	yield;
	const isTemplate = isTemplateFile(uri, structures);
	const detection = isTemplate
		? teamTemplate
		: isReport(report, { path, files, folder: folderName(scoped.root) });
	const hasIndex = !isTemplate && hasIndexBlock(report);
	const again = (other: string) => parseReport(other, { ...options, previous: report });
	const understood = { path, report, isTemplate, hasIndex, detection, isSketch };
	const kept = {};
	const ground = { ...choice, ...understood, again };
	const findingSteps = () => foundOnce(kept, ground, circumstances);
	return {
		...understood,
		template: choice.template,
		templateReason: choice.reason,
		findings: () => atOnce(findingSteps()),
		findingSteps,
		again: (other) => examine(other, { ...circumstances, previous: report }),
	};
}

type Understood = Pick<RuleContext, "template" | "isGuess" | "again"> &
	Pick<Examined, "path" | "report" | "isTemplate" | "hasIndex" | "detection" | "isSketch">;

/**
 * What is found in steps; at once, when it has been found before, which `kept` tells.
 *
 * It closes over nothing: the engine keeps a generator that does, and all that it sees, until the next full collection.
 */
function* foundOnce(
	kept: { findings?: readonly Finding[] },
	understood: Understood,
	circumstances: Circumstances,
): Generator<undefined, readonly Finding[]> {
	kept.findings ??= yield* findingSteps(understood, circumstances);
	return kept.findings;
}

function* findingSteps(
	known: Understood,
	circumstances: Circumstances,
): Generator<undefined, readonly Finding[]> {
	const { report, isSketch, isTemplate } = known;
	if (isSketch) return [tooLarge(report, circumstances.scoped.settings.maxFileSize)];
	return isTemplate ? checkTemplate(report.text, ruleIds) : yield* checkSteps(known, circumstances);
}

/** What the rules find, each as severe as is in force. */
function* checkSteps(
	{ report, hasIndex, detection, ...known }: Understood,
	{ scoped: { settings }, today, viewerTimeZone, reportsIn, targets }: Circumstances,
): Generator<undefined, Finding[]> {
	const { timeZone, preset, rules: own, severities, statuses } = settings;
	const found = yield* lintSteps(report, hasIndex && !detection.isReport ? [staleIndex] : rules, {
		...known,
		reportsIn,
		today,
		viewerTimeZone,
		targets,
		timeZone,
		allowed: { severity: severities, status: statuses },
		settings: severitiesInForce(rules, { preset, template: known.template.rules, own }),
	});
	return [...checkIndexPage(report), ...found];
}

/** Stands on the title. */
function tooLarge({ title, sections }: Report, limit: number): Finding {
	const span = title?.span ?? sections[0]?.titleSpan ?? at(0);
	const message = `Split this report, or raise \`maxFileSize\`: it is larger than ${limit} MB, so only its sections are read, and nothing in them is checked.`;
	return { rule: "max-file-size", severity: "info", span, message };
}

const teamTemplate: Detection = { isReport: false, reason: "It is one of the team's templates." };
const ruleIds = rules.map(({ id }) => id);

/** The name of the folder at `root`: the reports may lie in it directly. */
function folderName(root = ""): string {
	return decoded(root.slice(root.lastIndexOf("/") + 1));
}

/** The path below `root`, or the whole path; `%20` and the like decoded where they can be. */
function pathBelow(root: string | undefined, uri: string): string {
	const isBelow = root !== undefined && uri.startsWith(`${root}/`);
	const path = isBelow
		? uri.slice(root.length + 1)
		: uri.replace(/^[a-z][\w+.-]*:(\/\/[^/]*\/)?/i, "");
	return decoded(path);
}
