import type { CheckedFile, CheckResult } from "../../server/src/cli/formats/check-result.ts";
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
		kind: "checked",
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

export function checkResult(...files: readonly CheckedFile[]): CheckResult {
	return { files, unreadable: [], seen: files.length };
}
