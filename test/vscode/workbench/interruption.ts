const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Settles when this process is asked to end, and says how.
 * npm does not pass signals on through its shell, so a parent that has gone counts as one.
 */
export function interruption(): Promise<string> {
	const parent = process.ppid;
	return new Promise((resolve) => {
		// A second signal must not cut the tidying up short, so the listeners stay.
		for (const signal of signals) process.on(signal, () => resolve(signal));
		const watch = () => {
			if (process.ppid !== parent) resolve("the parent process ended");
		};
		setInterval(watch, 500).unref();
	});
}
