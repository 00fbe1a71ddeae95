import { fileNameFor } from "../../core/file-name.ts";
import { scaffold } from "../../core/scaffold.ts";
import { templateById } from "../../core/templates.ts";
import { type ScaffoldParams, type ScaffoldResult, scaffoldRequest } from "../messages.ts";
import type { Feature } from "../session.ts";

/** The text and the name of a new report; the client writes it. */
export const scaffoldReport: Feature = {
	capabilities: () => ({}),
	register({ connection, settings }) {
		connection.onRequest(
			scaffoldRequest,
			async (params: ScaffoldParams): Promise<ScaffoldResult> => {
				const { directory, fileName, template } = (await settings.of(params.uri)).settings;
				const date = params.start.slice(0, 10);
				return {
					directory,
					fileName: fileNameFor(fileName, { ...params, date }),
					...scaffold(templateById(template), params),
				};
			},
		);
	},
};
