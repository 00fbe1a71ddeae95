const pause = 50;

/**
 * Asks again and again until the answer is there, for what becomes true in its own time.
 *
 * @param ask answers `undefined` or `false` as long as it is not; what it throws is its reason.
 * @param seconds after which the last reason, or "not within … s", is thrown.
 */
export async function poll<T>(
	ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
	seconds = 10,
): Promise<T> {
	const end = Date.now() + seconds * 1000;
	let reason: unknown = new Error(`It did not become true within ${seconds} s.`);
	while (Date.now() < end) {
		try {
			const answer = await ask();
			if (answer !== undefined && answer !== false) return answer;
		} catch (error) {
			reason = error;
		}
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	throw reason;
}
