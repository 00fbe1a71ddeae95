import { serveThread } from "../serve-thread.ts";
import type { Scope } from "../workspace/structures.ts";
import { createFileCheck } from "./check-file.ts";
import type { ThreadFile } from "./check-threads.ts";
import { createTerminal } from "./terminal.ts";

const check = createFileCheck(createTerminal(), { isMending: false });
serveThread(({ telling, ...file }: ThreadFile, scope: Scope) => check({ ...file, scope }, telling));
