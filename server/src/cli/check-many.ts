import type { Checked, CheckFile } from "./check-file.ts";
import type { CheckThreads } from "./check-threads.ts";
import type { Telling } from "./formats/tell-file.ts";
import type { PlacedFile } from "./place-files.ts";

/** Checks files here and elsewhere at once, so that all cores have work. */
export interface ManyChecks {
	readonly telling: Telling;
	readonly here: CheckFile;
	readonly elsewhere: Pick<CheckThreads, "check">;
}

/** What becomes of `file`, as soon as the next one can be begun. What fails elsewhere, out of memory say, is done here. */
export async function beginCheck(
	file: PlacedFile,
	{ here, elsewhere, telling }: ManyChecks,
): Promise<{ readonly checked: Promise<Checked> }> {
	const answer = elsewhere.check(file, telling)?.catch(() => here(file, telling));
	if (answer) {
		// A failure is told when its turn comes, not before.
		answer.catch(() => undefined);
		return { checked: answer };
	}

	const checked = await here(file, telling);
	// The others may have answered meanwhile, which is heard only now.
	await new Promise(setImmediate);
	return { checked: Promise.resolve(checked) };
}
