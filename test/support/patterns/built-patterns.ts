// Prints, as JSON, the regular expressions that the core builds from pieces.
// A process of its own: the constructor is watched from before the first module of the core is loaded.
import { sourceFiles } from "./written-patterns.ts";

interface Built {
	readonly source: string;
	readonly flags: string;
	/** `server/src/core/glob.ts:11`: the line that builds it. */
	readonly file: string;
}

const built = new Map<string, Built>();
Error.stackTraceLimit = 30;
globalThis.RegExp = new Proxy(RegExp, {
	construct(create, [source, flags]) {
		return noted(new create(source, flags));
	},
	apply(create, _, [source, flags]) {
		return noted(create(source, flags));
	},
});
for (const file of sourceFiles("server/src/core")) await import(`../../../${file}`);
const { useAll } = await import("./use-all.ts");
useAll();
console.log(JSON.stringify([...built.values()]));

/** Put down with the innermost line of the core; two that a line builds are two. */
function noted(pattern: RegExp): RegExp {
	const file = /server\/src\/core\/[^:\s]+:\d+/.exec(new Error("where").stack ?? "")?.[0];
	const { source, flags } = pattern;
	if (file) built.set(`${file} ${source} ${flags}`, { source, flags, file });
	return pattern;
}
