import type { Position, Range } from "vscode-languageserver";
import { readMarks } from "./marked-text.ts";
import { memoryFiles } from "./memory-files.ts";
import { open, type SessionOptions, type TestSession } from "./session.ts";

export const folder = "file:///work";

/** A workspace of several files, one of them open with its caret. */
export interface LinkSession extends TestSession {
	readonly position: Position;
	/** The words at a range of a file, after the name of the file. */
	told(place: { readonly uri: string; readonly range: Range }): string;
}

/** Open the first of `files`, texts by path, at its `<|>`; the others are on disk, and so is it. */
export async function openLinked(
	files: Readonly<Record<string, string>>,
	options: SessionOptions = {},
): Promise<LinkSession> {
	const [[path = "", marked = ""] = []] = Object.entries(files);
	const { text, offsets } = readMarks(marked);
	const toUri = (it: string) => `${folder}/${encodeURI(it)}`;
	const texts = Object.fromEntries(Object.entries(files).map(([it, of]) => [toUri(it), of]));
	const uri = toUri(path);
	texts[uri] = text;
	const session = await open(text, {
		uri,
		files: memoryFiles(texts),
		folders: [{ uri: folder, name: "work" }],
		...options,
	});
	const before = text.slice(0, offsets[0]).split("\n");
	const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
	return { ...session, position, told };

	function told({ uri: at, range: { start, end } }: Parameters<LinkSession["told"]>[0]): string {
		const line = texts[at]?.split("\n")[start.line] ?? "";
		const words = line.slice(start.character, end.line === start.line ? end.character : undefined);
		return `${decodeURI(at.slice(folder.length + 1))}:${start.line + 1} ${words}`.trim();
	}
}
