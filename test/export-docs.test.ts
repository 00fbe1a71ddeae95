import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";
import { exportColumns } from "../server/src/core/export/export-columns.ts";
import { exported } from "./support/exported.ts";

const page = readFileSync("docs/export.md", "utf8");
/** The queries in the order of the page, and the table that stands below each. */
const queries = Array.from(
	page.matchAll(/^```sql\n([\s\S]*?)^```\n(?:\n(\|[\s\S]*?\|)\n(?=\n|$))?/gm),
	([, sql = "", table]) => ({ sql, table }),
);

suite("docs/export.md", () => {
	test("tells every column, its type and its rows", () => {
		const rows = page.match(/^\| `\w+` \| `[A-Z[\]]+` \|.*$/gm);
		const expected = exportColumns.map(
			({ name, type, rows, words }) =>
				`| \`${name}\` | \`${type}\` | ${rows.length === 3 ? "all" : rows.join(", ")} | ${words} |`,
		);
		assert.deepEqual(rows, expected);
	});

	test("gives DuckDB every column with its type", () => {
		const [view = ""] = queries.map(({ sql }) => sql);
		const columns = Array.from(view.matchAll(/(\w+): '([^']+)'/g), ([, name, type]) => [
			name,
			type,
		]);
		assert.deepEqual(
			columns,
			exportColumns.map(({ name, type }) => [name, type]),
		);
	});

	test("shows what DuckDB answers to its queries", async () => {
		await withExports(async (folder) => {
			const connection = await (await DuckDBInstance.create(":memory:")).connect();
			for (const { sql, table } of queries) {
				const answer = await ask(connection, sql.replaceAll("'exports/", `'${folder}/exports/`));
				if (table !== undefined) assert.equal(answer, table, sql);
			}
			connection.closeSync();
		});
		assert.ok(queries.filter(({ table }) => table !== undefined).length >= 4);
	});
});

async function ask(connection: DuckDBConnection, sql: string): Promise<string> {
	const result = await connection.runAndReadAll(sql);
	const names = result.columnNames();
	const rows = result.getRowsJson().map((row) => row.map(toCell));
	return [names, names.map(() => "---"), ...rows]
		.map((cells) => `| ${cells.join(" | ")} |`)
		.join("\n");
}

function toCell(value: Json): string {
	return Array.isArray(value) ? value.map(toCell).join(", ") : String(value ?? "");
}

/** What three repositories have printed, as files. */
async function withExports(use: (folder: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-export-"));
	try {
		mkdirSync(join(folder, "exports"));
		for (const [source, reports] of Object.entries(repositories)) {
			const path = join(folder, "exports", source);
			writeFileSync(`${path}.ndjson`, exported(source, reports));
			writeFileSync(`${path}.csv`, exported(source, reports, "csv"));
		}
		await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

interface Incident {
	readonly title: string;
	readonly fields: Readonly<Record<string, string>>;
	/** When it was over; it begins at 10:00. */
	readonly resolved: string;
	readonly actions: readonly string[];
}

function report({ title, fields, resolved, actions }: Incident): string {
	const lines = Object.entries(fields).map(([name, value]) => `- **${name}:** ${value}`);
	const entries = [
		"- 10:00 UTC **[impact start]** It begins",
		`- ${resolved} UTC **[resolved]** It ends`,
	];
	const parts = [lines, ["## Timeline"], entries, ["## Action Items"], actions];
	return [`# ${title}`, ...parts.map((part) => part.join("\n"))].join("\n\n");
}

const repositories = {
	checkout: {
		"postmortems/2026-01-19-cards-refused.md": report({
			title: "Cards refused",
			fields: { Date: "2026-01-19", Services: "payments", "Cause category": "config change" },
			resolved: "11:05",
			actions: [
				"- [ ] Check limits before a release (@ana, due 2026-02-10)",
				"- [x] Add an alert (@bo)",
			],
		}),
		"postmortems/2026-02-27-paid-twice.md": report({
			title: "Paid twice",
			fields: {
				Date: "2026-02-27",
				Services: "payments, ledger",
				"Cause category": "missing test",
			},
			resolved: "10:25",
			actions: ["- [ ] Test retries (@bo, due 2026-12-01)"],
		}),
	},
	// Nothing is promised there: many columns are empty in all rows.
	mail: {
		"incidents/2026-05-02-mail-late.md": report({
			title: "Mail late",
			fields: { Date: "2026-05-02" },
			resolved: "12:00",
			actions: [],
		}),
	},
	search: {
		"postmortems/2026-05-11-no-hits.md": report({
			title: "No hits",
			fields: {
				Date: "2026-05-11",
				Services: "payments, search",
				"Cause category": "config change",
			},
			resolved: "10:45",
			actions: ["- [ ] Review changes of settings (@ana, due 2026-06-01)"],
		}),
	},
};
