import type { Command } from "./command.ts";

export const showInsights: Command = {
	id: "postmortem.insights",
	run: ({ insights }) => insights.show(),
};
