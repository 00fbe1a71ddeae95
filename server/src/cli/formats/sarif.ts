import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { createLineIndex, type Place } from "../../core/line-index.ts";
import type { Finding } from "../../core/lint.ts";
import type { Fix, Rule, Severity } from "../../core/rule.ts";
import { rules } from "../../core/rules/index.ts";
import { rulesPage } from "../../core/rules-page.ts";
import type { Span } from "../../core/text.ts";
import { version } from "../../core/version.ts";
import type { CheckedFile, CheckResult, Format } from "./check-result.ts";

/** For code scanning services: SARIF 2.1.0. */
export const sarif: Format = {
	ofFile: (file) => JSON.stringify(toResults(file)),
	ofAll: (result) => `${JSON.stringify(toLog(result), undefined, 2)}\n`,
};

function toLog({ files, unreadable }: CheckResult) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver },
				columnKind: "utf16CodeUnits",
				invocations: [
					{
						executionSuccessful: unreadable.length === 0,
						toolExecutionNotifications: unreadable.map(({ path, reason }) => ({
							level: "error",
							message: { text: `${path}: ${reason}` },
						})),
					},
				],
				results: files.flatMap(({ words }): unknown => JSON.parse(words)),
			},
		],
	};
}

const levels = { error: "error", warning: "warning", info: "note", hint: "note" };

const driver = {
	name: "Postmortem",
	semanticVersion: version,
	informationUri: rulesPage.replace(/\/blob\/.*/, ""),
	rules: rules.map(toDescriptor),
};

function toDescriptor({ id, summary, why, severity }: Rule) {
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: `${summary} ${why}` },
		helpUri: `${rulesPage}#${id}`,
		defaultConfiguration:
			severity === "off" ? { enabled: false } : { enabled: true, level: levelOf(severity) },
	};
}

function levelOf(severity: Severity): string {
	return levels[severity];
}

function toResults({ path, text, findings }: CheckedFile) {
	const artifactLocation = { uri: uriOf(path) };
	const placeOf = createLineIndex(text);
	const location = (span: Span) => ({
		physicalLocation: { artifactLocation, region: toRegion(span, placeOf) },
	});
	return findings.map(({ rule, severity, message, span, related, fixes }: Finding) => ({
		ruleId: rule,
		ruleIndex: rules.findIndex(({ id }) => id === rule),
		level: levels[severity],
		message: { text: message },
		locations: [location(span)],
		...(related && {
			relatedLocations: related.map((place, id) => ({
				id,
				message: { text: place.message },
				...location(place.span),
			})),
		}),
		...(fixes && {
			// The format knows changes of text alone: a file's new name cannot be told in it.
			fixes: fixes
				.filter(({ rename }) => !rename)
				.map((fix) => ({
					description: { text: fix.title },
					artifactChanges: [{ artifactLocation, replacements: toReplacements(fix, placeOf) }],
				})),
		}),
	}));
}

function toRegion({ start, end }: Span, placeOf: (offset: number) => Place) {
	const from = placeOf(start);
	const to = placeOf(end);
	return {
		startLine: from.line,
		startColumn: from.column,
		endLine: to.line,
		endColumn: to.column,
	};
}

function toReplacements({ edits }: Fix, placeOf: (offset: number) => Place) {
	return edits.map(({ span, newText }) => ({
		deletedRegion: toRegion(span, placeOf),
		insertedContent: { text: newText },
	}));
}

function uriOf(path: string): string {
	if (isAbsolute(path)) return pathToFileURL(path).href;

	const segments = path.replaceAll("\\", "/").split("/");
	return segments.map(encodeURIComponent).join("/");
}
