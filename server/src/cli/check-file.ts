import { applySafeFixes } from "../core/apply-safe-fixes.ts";
import type { Examined } from "../workspace/examine.ts";
import { reasonOf } from "../workspace/reason-of.ts";
import type { ToldFile } from "./formats/check-result.ts";
import { type Telling, tellFile } from "./formats/tell-file.ts";
import { createLoader, type Loaded } from "./load-reports.ts";
import type { PlacedFile, Unreadable } from "./place-files.ts";
import { createReportsBeside } from "./reports-beside.ts";
import type { Terminal } from "./terminal.ts";
import { replaceTextFile } from "./text-file.ts";

export type CheckFile = (file: PlacedFile, telling: Telling) => Promise<Checked>;

/** Nothing for a file in a folder that is no report. */
export type Checked = ToldFile | Unreadable | undefined;

/** Checks files, and with `isMending` writes what can be mended safely. Says nothing on the terminal. */
export function createFileCheck(
	terminal: Terminal,
	{ isMending }: { readonly isMending: boolean },
): CheckFile {
	const load = createLoader(terminal);
	// What cannot be read beside a page is told where it is checked itself.
	const silent = { ...terminal, warn: () => undefined, progress: () => undefined };
	const beside = createReportsBeside(silent);
	return async (placed, telling) => {
		const loaded = await load(placed);
		if (loaded.kind === "unreadable") return loaded;

		const { reportsIn } = await beside(loaded.path, loaded.file.text);
		const examine = (text: string) => loaded.examine(text, { reportsIn });
		const examined = examine(loaded.file.text);
		if (!loaded.isNamed && !isChecked(examined)) return undefined;
		await loaded.lookUp(examined.report);
		return isMending ? mend(loaded, examine, telling) : tell(loaded.path, examined, telling);
	};
}

async function mend(
	{ path, file }: Loaded,
	examine: (text: string) => Examined,
	telling: Telling,
): Promise<ToldFile | Unreadable> {
	const mended = applySafeFixes(file.text, (text) => examine(text).findings());
	try {
		if (mended.count > 0) await replaceTextFile(path, { ...file, text: mended.text });
	} catch (error) {
		return { kind: "unreadable", path, reason: reasonOf(error) };
	}
	return tell(path, examine(mended.text), telling, mended.count);
}

function isChecked({ detection, isTemplate, hasIndex }: Examined): boolean {
	return detection.isReport || isTemplate || hasIndex;
}

function tell(
	path: string,
	{ report, findings }: Examined,
	telling: Telling,
	mended = 0,
): ToldFile {
	const { text } = report;
	return tellFile({ path, text, isReport: true, findings: findings(), mended }, telling);
}
