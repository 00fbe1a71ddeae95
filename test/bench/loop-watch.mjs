// Loaded into a server before all else: tells its parent, over the pipe at 4, of each long piece in which its event
// loop was held, in milliseconds.
import { openSync, readSync, writeSync } from "node:fs";

/** Milliseconds: what is shorter nobody notices. */
const noticed = 20;
const busy = createClock();
let last = busy();
turn();

/** Comes once in each turn of the loop: all that was done since the last was one piece. */
function turn() {
	const piece = busy() - last;
	if (piece > noticed) writeSync(4, `${piece.toFixed(1)}\n`);
	last = busy();
	setTimeout(turn);
}

/** What this thread has had of the processor, as others may have it in between; where none tells, of the whole process. */
function createClock() {
	try {
		const file = openSync("/proc/self/schedstat", "r");
		const read = Buffer.alloc(100);
		return () =>
			Number.parseInt(read.toString("latin1", 0, readSync(file, read, 0, 100, 0)), 10) / 1e6;
	} catch {
		return () => {
			const { user, system } = process.cpuUsage();
			return (user + system) / 1000;
		};
	}
}
