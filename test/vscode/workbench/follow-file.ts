import { createReadStream, existsSync } from "node:fs";

/** Prints what is appended to a file, from its beginning; the returned function prints the rest. */
export function followFile(path: string): () => Promise<void> {
	let printed = 0;
	let queue = Promise.resolve();
	const print = () => {
		queue = queue.then(async () => {
			if (!existsSync(path)) return;

			for await (const chunk of createReadStream(path, { start: printed })) {
				printed += chunk.length;
				process.stdout.write(chunk);
			}
		});
		return queue;
	};
	const timer = setInterval(print, 100);
	return () => {
		clearInterval(timer);
		return print();
	};
}
