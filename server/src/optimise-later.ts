import { setFlagsFromString } from "node:v8";

// To optimise a function takes a processor for longer than it saves in a check of some hundred reports or a minute of
// typing, and what was optimised early is thrown away when the next text is written in another way: a third of the time
// of such a check, and half of the slowest keystrokes. Of thousands of reports it is no loss.
setFlagsFromString("--interrupt-budget=600000");
