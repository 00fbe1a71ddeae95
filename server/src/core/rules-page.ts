/** Where the rules are described, an anchor for each id. */
export const rulesPage = "https://github.com/postmortem-tools/postmortem/blob/main/docs/rules.md";
