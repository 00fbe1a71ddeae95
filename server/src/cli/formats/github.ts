import { createLineIndex } from "../../core/line-index.ts";
import type { Finding } from "../../core/lint.ts";
import type { CheckedFile, Format } from "./check-result.ts";

/** For GitHub Actions: a workflow command a finding, which shows it beside the changed line. */
export const github: Format = {
	ofFile: (file) => lines(annotations(file)),
	ofAll: ({ files, unreadable }) => {
		const failures = unreadable.map(({ path, reason }) => command("error", { file: path }, reason));
		return files.map(({ words }) => words).join("") + lines(failures);
	},
};

function lines(commands: readonly string[]): string {
	return commands.map((line) => `${line}\n`).join("");
}

const levels = { error: "error", warning: "warning", info: "notice", hint: "notice" };

function annotations({ path, text, findings }: CheckedFile): string[] {
	const placeOf = createLineIndex(text);
	return findings.map(({ severity, message, rule, span }: Finding) => {
		const start = placeOf(span.start);
		const end = placeOf(span.end);
		// GitHub refuses columns on an annotation of several lines.
		const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
		const place = { file: path, line: start.line, endLine: end.line, ...columns, title: rule };
		return command(levels[severity], place, message);
	});
}

function command(
	level: string,
	properties: Readonly<Record<string, string | number>>,
	message: string,
): string {
	const pairs = Object.entries(properties).map(
		([name, value]) => `${name}=${escapeProperty(String(value))}`,
	);
	return `::${level} ${pairs.join(",")}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
	return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
	return escapeMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
