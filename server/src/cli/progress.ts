import type { Terminal } from "./terminal.ts";

export interface Progress {
	show(line: string): void;
	/** A line that stays. */
	warn(line: string): void;
	end(): void;
}

const patience = 500;

/** Silent unless somebody watches and the run takes longer than half a second. */
export function createProgress(terminal: Terminal): Progress {
	const began = terminal.now().getTime();
	let isShown = false;
	return { show, warn, end };

	function show(line: string): void {
		if (!terminal.isWatched || terminal.now().getTime() - began < patience) return;

		isShown = true;
		terminal.progress(line);
	}

	function warn(line: string): void {
		end();
		terminal.warn(line);
	}

	function end(): void {
		if (isShown) terminal.progress();
		isShown = false;
	}
}
