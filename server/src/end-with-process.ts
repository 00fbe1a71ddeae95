/**
 * End this process within a second of the end of another, the client's: the pipes between them may be kept open by a
 * third one. The library looks only every three seconds.
 */
export function endWithProcess(id: number): void {
	const look = () => {
		if (!isAlive(id)) process.exit(1);
	};
	setInterval(look, interval).unref();
}

/** Milliseconds. */
const interval = 500;

function isAlive(id: number): boolean {
	try {
		// Signal 0 is none: it only asks.
		process.kill(id, 0);
		return true;
	} catch (error) {
		// Of another user's process one may not ask, but it is there.
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
