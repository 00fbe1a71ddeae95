import type { ActionFormat } from "./action-format.ts";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { table } from "./table.ts";

export const actionFormats: ReadonlyMap<string, ActionFormat> = new Map([
	["table", table],
	["json", json],
	["csv", csv],
	["markdown", markdown],
]);
