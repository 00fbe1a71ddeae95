import type { Feature } from "../session.ts";
import { adaptReport } from "./adapt-to-template.ts";
import { chooseTemplate } from "./choose-template.ts";
import { codeActions } from "./code-actions.ts";
import { codeLenses } from "./code-lenses.ts";
import { completions } from "./completion.ts";
import { definitions } from "./definition.ts";
import { diagnostics } from "./diagnostics.ts";
import { documentSymbols } from "./document-symbols.ts";
import { configuration } from "./effective-configuration.ts";
import { foldingRanges } from "./folding-ranges.ts";
import { hovers } from "./hover.ts";
import { indexPages } from "./index-pages.ts";
import { inlayHints } from "./inlay-hints.ts";
import { insights } from "./insights.ts";
import { metrics } from "./metrics.ts";
import { pasteTimeline } from "./paste-timeline.ts";
import { preview } from "./preview.ts";
import { pushDiagnostics } from "./push-diagnostics.ts";
import { references } from "./references.ts";
import { relatedReports } from "./related.ts";
import { renameHeading } from "./rename.ts";
import { reports } from "./reports.ts";
import { scaffoldReport } from "./scaffold-report.ts";
import { tickActions } from "./tick-action.ts";
import { timelineCommands } from "./timeline-commands.ts";
import { treatAs } from "./treat-as.ts";
import { willRenameFiles } from "./will-rename-files.ts";
import { workspaceSymbols } from "./workspace-symbols.ts";

export const features: readonly Feature[] = [
	adaptReport,
	chooseTemplate,
	codeActions,
	codeLenses,
	completions,
	configuration,
	definitions,
	diagnostics,
	documentSymbols,
	foldingRanges,
	hovers,
	indexPages,
	inlayHints,
	insights,
	metrics,
	pasteTimeline,
	preview,
	pushDiagnostics,
	relatedReports,
	references,
	renameHeading,
	reports,
	scaffoldReport,
	tickActions,
	timelineCommands,
	treatAs,
	willRenameFiles,
	workspaceSymbols,
];
