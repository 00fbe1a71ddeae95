import { greatest } from "../../core/extremes.ts";
import { createLineIndex } from "../../core/line-index.ts";
import type { Finding } from "../../core/lint.ts";
import type { Severity } from "../../core/rule.ts";
import type { CheckedFile, CheckResult, Format } from "./check-result.ts";

/** For people: findings by file, then a sum. */
export const pretty: Format = {
	ofFile: (file, { colours }) =>
		file.findings.length === 0 ? "" : `${block(file, colours ? paintWith : plain)}\n`,
	ofAll: (result) => `${result.files.map(({ words }) => words).join("")}${sum(result)}\n`,
};

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

	const looked = count(files.length, files.every(({ isReport }) => isReport) ? "report" : "file");
	const mended = total(files.map((file) => file.mended));
	const fixable = total(files.map((file) => file.fixable));
	const counts = severities.map((severity) => ({
		severity,
		number: total(files.map((file) => file.counts[severity])),
	}));
	const findings = total(counts.map(({ number }) => number));
	return [
		findings === 0
			? `No problems in ${looked}.`
			: `${count(findings, "problem")} in ${looked}: ${bySeverity(counts)}.`,
		mended > 0 ? `${count(mended, "problem")} mended.` : "",
		fixable > 0 ? `--fix mends ${fixable} of them.` : "",
	]
		.filter((sentence) => sentence !== "")
		.join(" ");
}

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

interface Count {
	readonly severity: Severity;
	readonly number: number;
}

function bySeverity(counts: readonly Count[]): string {
	return counts
		.filter(({ number }) => number > 0)
		.map(({ severity, number }) =>
			severity === "info" ? `${number} info` : count(number, severity),
		)
		.join(", ");
}

function total(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0);
}

function count(number: number, thing: string): string {
	return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
