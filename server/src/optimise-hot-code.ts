import { setFlagsFromString } from "node:v8";

// Only what runs for minutes is worth to be optimised: to do so keeps the other processor busy while somebody types, and
// what was optimised early is thrown away when the next text is written in another way. With the engine's own setting
// the slowest keystrokes took three times as long.
setFlagsFromString("--interrupt-budget=2000000");
