import { templateForNew } from "../../core/choose-template.ts";
import { inside } from "../inside.ts";
import {
	type ScaffoldParams,
	type ScaffoldResult,
	scaffoldRequest,
	type TeamSettingsParams,
	type TeamSettingsResult,
	teamSettingsRequest,
} from "../messages.ts";
import type { Feature } from "../session.ts";

/** The text and the name of a new report, and what is asked for before; the client writes it. */
export const scaffoldReport: Feature = {
	capabilities: () => ({}),
	register({ connection, settings }) {
		connection.onRequest(
			scaffoldRequest,
			async (params: ScaffoldParams): Promise<ScaffoldResult> => {
				const { fileNameFor } = await import("../../core/file-name.ts");
				const { scaffold } = await import("../../core/scaffold.ts");
				const { settings: said, structures } = await settings.of(inside(params.uri));
				const wanted = params.template ?? structures.configured;
				const template = templateForNew(structures.templates, wanted);
				const fileName = template.fileName ?? said.fileName;
				const date = params.start.slice(0, 10);
				return {
					directory: said.directory,
					fileName: fileNameFor(fileName, { ...params, date }),
					...scaffold(template, params),
				};
			},
		);
		connection.onRequest(
			teamSettingsRequest,
			async ({ uri }: TeamSettingsParams): Promise<TeamSettingsResult> => {
				const { timeZone, severities } = (await settings.of(inside(uri))).settings;
				return { timeZone, severities };
			},
		);
	},
};
