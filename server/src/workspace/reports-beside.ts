import { decoded } from "../core/decoded.ts";
import type { ListedReport } from "../core/index-page/index-columns.ts";
import type { ReportsIn } from "../core/index-page/update-index.ts";
import type { IndexedReport } from "./report-index.ts";

/** What the reports beside a page are found by. */
export interface Known {
	/** All that are known, when all are. */
	readonly reports: readonly IndexedReport[] | undefined;
	/** The URIs of the workspace folders, without a slash at the end: of what lies elsewhere nothing is known. */
	readonly folders: readonly string[];
}

/** The reports that the page at `uri` may tell of. */
export function reportsBeside(uri: string, { reports, folders }: Known): ReportsIn {
	const page = decoded(uri);
	const own = page.split("/").slice(0, -1);
	return (from) => {
		const folder = below(own, from);
		const isKnown = folders.some((root) => isIn(folder, decoded(root)) || folder === decoded(root));
		if (!reports || !isKnown) return undefined;

		return reports.flatMap((report): ListedReport[] => {
			const path = decoded(report.uri);
			if (path === page || !isIn(path, folder)) return [];
			return [{ path: relative(own, path.split("/")), facts: report.facts }];
		});
	};
}

/** `..` goes up, as far as there is something above. */
function below(own: readonly string[], from: string): string {
	const names = [...own];
	for (const name of from.split("/")) {
		if (name === "..") names.pop();
		else if (name !== "") names.push(name);
	}
	return names.join("/");
}

function isIn(path: string, folder: string): boolean {
	return path.startsWith(`${folder}/`);
}

function relative(own: readonly string[], path: readonly string[]): string {
	const first = own.findIndex((name, depth) => name !== path[depth]);
	const common = first === -1 ? own.length : first;
	return [...own.slice(common).map(() => ".."), ...path.slice(common)].join("/");
}
