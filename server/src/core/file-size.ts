/** True for a text of more than `limit` megabytes, as a file in UTF-8. */
export function isLargerThan(text: string, limit: number): boolean {
	const most = limit * megabyte;
	if (text.length > most) return true;
	// A UTF-16 unit takes three bytes at most.
	return 3 * text.length > most && bytesOf(text) > most;
}

/** Bytes. */
export const megabyte = 1_000_000;

function bytesOf(text: string): number {
	let bytes = text.length;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const isHalf = code >= 0xd800 && code < 0xe000;
		// Half of a pair stands for two of four bytes.
		if (code > 0x7f) bytes += code > 0x7ff && !isHalf ? 2 : 1;
	}
	return bytes;
}
