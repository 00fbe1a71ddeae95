/**
 * Our own requests: names and plain types, shared with the client.
 * No other editor needs them for the main features.
 * Lines are 0-based, as everywhere in the protocol.
 */

export * from "./messages/actions.ts";
export * from "./messages/configuration.ts";
export * from "./messages/edit.ts";
export * from "./messages/files.ts";
export * from "./messages/git.ts";
export * from "./messages/index-page.ts";
export * from "./messages/initialization.ts";
export * from "./messages/insights.ts";
export * from "./messages/metrics.ts";
export * from "./messages/paste.ts";
export * from "./messages/preview.ts";
export * from "./messages/related.ts";
export * from "./messages/reports.ts";
export * from "./messages/scaffold.ts";
export * from "./messages/status.ts";
export * from "./messages/templates.ts";
export * from "./messages/timeline.ts";
