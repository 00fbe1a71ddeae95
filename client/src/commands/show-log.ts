import type { Command } from "./command.ts";

export const showLog: Command = {
	id: "postmortem.showLog",
	run({ log }) {
		log.show();
	},
};
