// Loaded into the server before all else: tells how much it holds after a collection when it is asked for that.
// What the server puts off until the writer pauses is done by then.
const pause = 1_500;

process.on("message", (message) => {
	if (message !== "heap") return;
	setTimeout(() => {
		for (let round = 0; round < 3; round++) globalThis.gc();
		process.send(process.memoryUsage().heapUsed);
	}, pause);
});
// To listen does not keep the server alive.
process.channel.unref();
