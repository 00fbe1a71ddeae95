import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportOf } from "./reports.ts";

/** Do `work` in a folder of `count` different reports of 8 KB, in twenty years; it is gone afterwards. */
export async function inReportFolder<Result>(
	count: number,
	work: (folder: string) => Promise<Result>,
): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-folder-"));
	try {
		makeReports(folder, count);
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function makeReports(folder: string, count: number): void {
	const text = reportOf(8_000);
	for (let number = 0; number < count; number++) {
		const path = reportPath(folder, number);
		if (number < years) mkdirSync(join(path, ".."), { recursive: true });
		const own = text
			.replaceAll("service-", `s${number}-`)
			.replace("# Checkout", `# ${number} Checkout`);
		writeFileSync(path, own);
	}
}

const years = 20;

/** Where the report with this number lies. */
export function reportPath(folder: string, number: number): string {
	const year = String(2000 + (number % years));
	return join(folder, "postmortems", year, `2026-03-01-${number}.md`);
}
