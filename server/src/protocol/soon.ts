/** What `promise` gives; `late` when that takes longer than `milliseconds`: what is typed must not wait. */
export function soon<Value>(
	promise: Promise<Value>,
	milliseconds: number,
	late: Value,
): Promise<Value> {
	const end = new Promise<Value>((resolve) => {
		setTimeout(() => resolve(late), milliseconds);
	});
	return Promise.race([promise, end]);
}
