import { templateNamed } from "../../core/choose-template.ts";
import { toTextEdit } from "../convert.ts";
import {
	type AdaptToTemplateParams,
	type AdaptToTemplateResult,
	adaptToTemplateRequest,
} from "../messages.ts";
import type { Feature } from "../session.ts";

/** What brings a report to another template; the client shows it before it applies it. */
export const adaptReport: Feature = {
	capabilities: () => ({}),
	register({ connection, read, settings }) {
		connection.onRequest(
			adaptToTemplateRequest,
			async ({ uri, id }: AdaptToTemplateParams): Promise<AdaptToTemplateResult | null> => {
				const [open, { structures }] = await Promise.all([read(uri), settings.of(uri)]);
				const template = templateNamed(structures.templates, id);
				if (!open || !template) return null;

				const { stepsTo } = await import("../steps-to-template.ts");
				const steps = stepsTo(open, template).map(({ edits, ...words }) => ({
					...words,
					edits: edits.map((edit) => toTextEdit(open.document, edit)),
				}));
				return { steps };
			},
		);
	},
};
