import { greatest } from "../../core/extremes.ts";
import { createLineIndex } from "../../core/line-index.ts";
import type { Finding } from "../../core/lint.ts";
import type { Severity } from "../../core/rule.ts";
import type { CheckedFile, CheckResult, FormatOptions } from "./check-result.ts";

/** For people: findings by file, then a sum. */
export function pretty(result: CheckResult, { colours }: FormatOptions): string {
	const paint = colours ? paintWith : plain;
	const blocks = result.files.filter(({ findings }) => findings.length > 0);
	return [...blocks.map((file) => block(file, paint)), `${sum(result)}\n`].join("\n");
}

type Colour = "bold" | "dim" | Severity;
type Paint = (text: string, colour: Colour) => string;

const codes: Readonly<Record<Colour, number>> = {
	bold: 1,
	dim: 2,
	error: 31,
	warning: 33,
	info: 36,
	hint: 2,
};

function paintWith(text: string, colour: Colour): string {
	return `\x1b[${codes[colour]}m${text}\x1b[0m`;
}

function plain(text: string): string {
	return text;
}

function block({ path, text, findings }: CheckedFile, paint: Paint): string {
	const placeOf = createLineIndex(text);
	const rows = findings.map((finding) => {
		const { line, column } = placeOf(finding.span.start);
		return { finding, place: `${line}:${column}` };
	});
	const width = greatest(rows.map(({ place }) => place.length));
	const lines = rows.map(({ finding, place }) => row(finding, place.padStart(width), paint));
	return `${paint(path, "bold")}\n${lines.join("")}`;
}

function row({ severity, message, rule }: Finding, place: string, paint: Paint): string {
	const [first, ...others] = message.split("\n");
	const more = others.map((line) => `${" ".repeat(place.length + 13)}${line}\n`).join("");
	const words = `${paint(severity.padEnd(7), severity)}  ${first}  ${paint(rule, "dim")}`;
	return `  ${paint(place, "dim")}  ${words}\n${more}`;
}

function sum({ files, seen, unreadable }: CheckResult): string {
	if (files.length === 0 && unreadable.length > 0) return "Nothing was checked.";
	if (files.length === 0) {
		return `No reports found among ${count(seen, "Markdown file")}; name a file to check it all the same.`;
	}

	const findings = files.flatMap((file) => file.findings);
	const looked = count(files.length, files.every(({ isReport }) => isReport) ? "report" : "file");
	const mended = files.reduce((total, file) => total + file.mended, 0);
	const fixable = findings.filter(({ fixes }) => fixes?.some(({ safe }) => safe)).length;
	return [
		findings.length === 0
			? `No problems in ${looked}.`
			: `${count(findings.length, "problem")} in ${looked}: ${bySeverity(findings)}.`,
		mended > 0 ? `${count(mended, "problem")} mended.` : "",
		fixable > 0 ? `--fix mends ${fixable} of them.` : "",
	]
		.filter((sentence) => sentence !== "")
		.join(" ");
}

function bySeverity(findings: readonly Finding[]): string {
	const severities: readonly Severity[] = ["error", "warning", "info", "hint"];
	return severities
		.map(
			(severity) => [findings.filter((it) => it.severity === severity).length, severity] as const,
		)
		.filter(([number]) => number > 0)
		.map(([number, severity]) => (severity === "info" ? `${number} info` : count(number, severity)))
		.join(", ");
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
