import { csv } from "../../core/insights/csv.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { StatsFormat } from "./statistics.ts";
import { table } from "./table.ts";

export const statsFormats: ReadonlyMap<string, StatsFormat> = new Map<string, StatsFormat>([
	["table", table],
	["json", json],
	["csv", (statistics) => csv(statistics.charts, statistics)],
	["markdown", markdown],
]);
