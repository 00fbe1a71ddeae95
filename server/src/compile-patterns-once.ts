import { setFlagsFromString } from "node:v8";

// V8 compiles a pattern for its first use to a code of its own and tidies that up, which for one as long as that of
// timestamps takes several times as long as to compile it for the machine; the second use does the latter all the same.
setFlagsFromString("--no-regexp-tier-up");
