import type { Terminal } from "./terminal.ts";

/** One thing the command line does; its help is made of this. */
export interface Command {
	readonly name: string;
	/** What follows the name: `[OPTION]… PATH…`. */
	readonly usage: string;
	/** One line, for the list of commands. */
	readonly summary: string;
	/** What else its help says. */
	readonly details: string;
	readonly options: Readonly<Record<string, Option>>;
	/** Gives the exit status. */
	run(call: Call, terminal: Terminal): Promise<number>;
}

export interface Option {
	/** What its value is called in the help; a switch has none. */
	readonly value?: string;
	/** The values it can have, where they are few. */
	readonly oneOf?: readonly string[];
	/** Known, but of no use to a person. */
	readonly hidden?: true;
	readonly words: string;
}

/** What the user typed after the command's name. */
export interface Call {
	readonly paths: readonly string[];
	/** The options given; a switch has the value `""`. */
	readonly options: ReadonlyMap<string, string>;
}

/** Everything went well, and found nothing. */
export const exitOk = 0;
/** Problems were found. */
export const exitFound = 1;
/** The call was bad, or a file could not be read. */
export const exitFailed = 2;
