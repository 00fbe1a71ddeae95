import { setFlagsFromString } from "node:v8";

// A check of some hundred reports is over before it is worth to optimise its code, and what was optimised early is
// thrown away when the next report is written in another way: a third of the time of all. Of thousands it is no loss.
setFlagsFromString("--interrupt-budget=600000");
