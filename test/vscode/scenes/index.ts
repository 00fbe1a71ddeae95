import { actionsView } from "./actions-view.ts";
import { adaptToTemplate } from "./adapt-to-template.ts";
import { editing } from "./editing.ts";
import { insightsDark, insightsLight } from "./insights.ts";
import { links } from "./links.ts";
import { newPostmortem } from "./new-postmortem.ts";
import { pasteAsTimeline } from "./paste-as-timeline.ts";
import { previewDark, previewLight } from "./preview.ts";
import { related, relatedPreview } from "./related.ts";
import { reportsView } from "./reports-view.ts";
import type { Scene } from "./scene.ts";
import { timeline } from "./timeline.ts";

export const scenes: readonly Scene[] = [
	editing,
	previewLight,
	previewDark,
	newPostmortem,
	timeline,
	pasteAsTimeline,
	adaptToTemplate,
	related,
	relatedPreview,
	reportsView,
	actionsView,
	insightsLight,
	insightsDark,
	links,
];
