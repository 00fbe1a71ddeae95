// What the modules of `counted.ts` have counted is written when mocha ends.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
	writeFileSync(process.env.COUNTS, JSON.stringify(globalThis.$counts ?? {}));
});
