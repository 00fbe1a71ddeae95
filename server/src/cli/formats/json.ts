import { createLineIndex, type Place } from "../../core/line-index.ts";
import type { Finding } from "../../core/lint.ts";
import type { Span } from "../../core/text.ts";
import type { CheckedFile, Format } from "./check-result.ts";

/** For programs: one object; lines and columns start at 1, columns count UTF-16 units. */
export const json: Format = {
	ofFile: (file) => JSON.stringify(toFile(file)),
	ofAll: ({ files, unreadable }) => {
		const value = {
			files: files.map(({ words }): unknown => JSON.parse(words)),
			unreadable: unreadable.map(({ path, reason }) => ({ file: path, reason })),
		};
		return `${JSON.stringify(value, undefined, 2)}\n`;
	},
};

function toFile({ path, text, findings, mended }: CheckedFile) {
	const placeOf = createLineIndex(text);
	return { file: path, mended, findings: findings.map((finding) => toFinding(finding, placeOf)) };
}

function toFinding(finding: Finding, placeOf: (offset: number) => Place) {
	const { rule, severity, message, span, fixes = [], related = [] } = finding;
	const range = ({ start, end }: Span) => ({ start: placeOf(start), end: placeOf(end) });
	return {
		rule,
		severity,
		message,
		...range(span),
		related: related.map((place) => ({ message: place.message, ...range(place.span) })),
		fixes: fixes.map(({ title, safe }) => ({ title, safe })),
	};
}
