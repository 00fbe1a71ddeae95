import {
	type Diagnostic,
	type DiagnosticRelatedInformation,
	DiagnosticSeverity,
	type Range,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Fault } from "../core/config-file.ts";
import type { Place } from "../core/line-index.ts";
import type { Finding } from "../core/lint.ts";
import type { Severity } from "../core/rule.ts";
import { rulesPage } from "../core/rules-page.ts";
import type { PlainFinding } from "../workspace/plain-finding.ts";
import type { Client } from "./client.ts";
import { toRange } from "./convert.ts";

export function toDiagnostic(document: TextDocument, finding: Finding, client: Client): Diagnostic {
	const related = finding.related?.map(({ span, message }) => ({
		location: { uri: document.uri, range: toRange(document, span) },
		message,
	}));
	// Its fixes are not asked for: they may take longer than all else.
	const { rule, severity, message } = finding;
	const said = { rule, severity, message, related };
	return toDiagnosticAt(toRange(document, finding.span), said, client);
}

/** Of a finding in a file that is not open: it was turned into places when the file was read. */
export function toPlainDiagnostic(uri: string, finding: PlainFinding, client: Client): Diagnostic {
	const related = finding.related.map((it) => ({
		location: { uri, range: rangeOf(it) },
		message: it.message,
	}));
	return toDiagnosticAt(rangeOf(finding), { ...finding, related }, client);
}

interface Said {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly related: DiagnosticRelatedInformation[] | undefined;
}

function toDiagnosticAt(range: Range, { rule, severity, message, related }: Said, client: Client) {
	const isTold = client.relatedInformation && related !== undefined && related.length > 0;
	return {
		range,
		severity: severities[severity],
		source: "postmortem",
		code: rule,
		message,
		...(client.codeDescription && { codeDescription: { href: `${rulesPage}#${rule}` } }),
		...(isTold && { relatedInformation: related }),
	};
}

/** Places count from 1, the protocol from 0. */
export function rangeOf({ start, end }: { readonly start: Place; readonly end: Place }): Range {
	return {
		start: { line: start.line - 1, character: start.column - 1 },
		end: { line: end.line - 1, character: end.column - 1 },
	};
}

/** A fault of a configuration file; what was likely meant goes along, for the quick fix. */
export function toFaultDiagnostic(document: TextDocument, fault: Fault): Diagnostic {
	const { span, message, severity, suggestion } = fault;
	return {
		range: toRange(document, span),
		severity: severities[severity],
		source: "postmortem",
		message,
		...(suggestion !== undefined && { data: { suggestion } }),
	};
}

const severities = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};
