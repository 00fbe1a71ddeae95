/** What the caller of the command has answered beforehand. */
export interface GivenAnswers {
	readonly title: string;
	readonly severity?: string;
	/** As one would type it. */
	readonly start?: string;
	/** The id of a template. */
	readonly template?: string;
}

/** The argument of a key binding or a task, checked; `undefined` when it gives no title. */
export function toGivenAnswers(value: unknown): GivenAnswers | undefined {
	if (typeof value !== "object" || value === null || !("title" in value)) return undefined;
	if (typeof value.title !== "string" || value.title.trim() === "") return undefined;

	return {
		title: value.title.trim(),
		...("severity" in value && typeof value.severity === "string"
			? { severity: value.severity }
			: {}),
		...("start" in value && typeof value.start === "string" ? { start: value.start } : {}),
		...("template" in value && typeof value.template === "string"
			? { template: value.template }
			: {}),
	};
}
