/** The name of a team’s configuration file, in whatever folder above the reports. */
export const configFileName = ".postmortem.json";
