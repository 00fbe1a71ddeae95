/** `a.md`, `a-2.md`, `a-3.md`, …: the names to try until one is free. */
export function* freeNames(fileName: string): Iterable<string> {
	yield fileName;

	const [, stem = fileName, extension = ""] = /^(.*?)(\.[^./]+)?$/s.exec(fileName) ?? [];
	for (let number = 2; ; number++) yield `${stem}-${number}${extension}`;
}
