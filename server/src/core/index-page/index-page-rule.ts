/** What the faults of an index are told under; no rule that could be set. */
export const indexPageRule = "index-page";
