import type { Window } from "../workbench/window.ts";

/** One picture of the documentation: what a user has done before it is taken. */
export interface Scene {
	/** The picture is `docs/images/<name>.png`. */
	readonly name: string;
	readonly theme: "light" | "dark";
	/** Starts in a fresh window on a copy of `examples/`; returns when all is there to be seen. */
	play(window: Window): Promise<void>;
}
