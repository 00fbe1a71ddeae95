import fc from "fast-check";
import { matchesGlob } from "../../server/src/core/glob.ts";
import { property } from "./property.ts";

const text = fc.string({ unit: fc.constantFrom(..."*?[]{}!,/\\^-.a|()$+z"), maxLength: 12 });

suite("a glob", () => {
	property(
		"is read, whatever is written",
		{ of: fc.tuple(text, text), cost: 0.24 },
		([glob, path]) => void matchesGlob(`[${glob}]${glob}`, path),
	);
});
