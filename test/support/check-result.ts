import type { CheckedFile, CheckResult } from "../../server/src/cli/formats/check-result.ts";
import { formats } from "../../server/src/cli/formats/index.ts";
import { type Telling, tellFile } from "../../server/src/cli/formats/tell-file.ts";
import type { Finding } from "../../server/src/core/lint.ts";
import { readMarks } from "./marked-text.ts";

/** A checked file with a finding at each mark. */
export function checkedFile(
	path: string,
	marked: string,
	findings: readonly Partial<Finding>[],
): CheckedFile {
	const { text, spans } = readMarks(marked);
	return {
		path,
		text,
		isReport: true,
		mended: 0,
		findings: findings.map((finding, index) => ({
			rule: "placeholder",
			severity: "warning",
			message: "Say it.",
			span: spans[index] ?? { start: 0, end: 0 },
			...finding,
		})),
	};
}

/** As `check --format` tells of files. */
export function checkResult(telling: Telling, ...files: readonly CheckedFile[]): CheckResult {
	return {
		files: files.map((file) => tellFile(file, telling)),
		unreadable: [],
		seen: files.length,
	};
}

/** What is printed of a result. */
export function printed({ format, ...options }: Telling, result: CheckResult): string {
	return formats.get(format)?.ofAll(result, options) ?? "";
}
