/** Puts off work of one kind until none of it was asked for during `milliseconds`: the last that was asked is done. */
export function createQuiet(milliseconds: number): (kind: string, work: () => void) => void {
	const timers = new Map<string, ReturnType<typeof setTimeout>>();
	return (kind, work) => {
		clearTimeout(timers.get(kind));
		const run = () => {
			timers.delete(kind);
			work();
		};
		timers.set(kind, setTimeout(run, milliseconds));
	};
}
