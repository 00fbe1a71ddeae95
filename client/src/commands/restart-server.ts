import type { Command } from "./command.ts";

export const restartServer: Command = {
	id: "postmortem.restartServer",
	run({ server }) {
		return server.restart();
	},
};
