/** What `find` gives for `key`: asked once, and remembered in `known` until somebody clears it. */
export function askOnce<Value>(
	known: Map<string, Promise<Value>>,
	key: string,
	find: (key: string) => Promise<Value>,
): Promise<Value> {
	const value = known.get(key) ?? find(key);
	known.set(key, value);
	return value;
}
