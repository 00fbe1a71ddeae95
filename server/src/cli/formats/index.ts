import type { Format } from "./check-result.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

export const formats: ReadonlyMap<string, Format> = new Map([
	["pretty", pretty],
	["json", json],
	["sarif", sarif],
	["github", github],
]);
