/**
 * `npm run accuracy`: how well real reports are understood, measured on `../shared/corpus` and its labels.
 * Prints precision and recall for each role and container and lists every miss; `--quiet` leaves the misses out.
 * `--related` lists instead, for each house, which reports are told to be related and why.
 * `--findings` prints instead what the rules say of these reports: how often for each rule and repository, then each
 * finding, and which template each report is taken to follow.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isReport } from "../server/src/core/detect.ts";
import { parseReport } from "../server/src/core/parse.ts";
import type { Report, Section } from "../server/src/core/report.ts";
import { lineAt } from "../server/src/core/text.ts";
import { countFindings } from "./support/count-findings.ts";
import { listRelated } from "./support/list-related.ts";

const corpus = new URL("../../shared/corpus/", import.meta.url).pathname;
const isQuiet = process.argv.includes("--quiet");

/** One line of `labels.jsonl`; see `labels-conventions.md` beside it. */
interface Label {
	readonly file: string;
	readonly sections: Readonly<Record<Role, number | null>>;
	readonly alternatives?: Readonly<Partial<Record<Role, readonly number[]>>>;
	readonly event_lines?: readonly number[];
	readonly timeline_events: number;
	readonly first_event: { readonly text_of_timestamp: string } | null;
	readonly last_event: { readonly text_of_timestamp: string } | null;
	readonly chronological: boolean | null;
	readonly has_time_zone: boolean;
	readonly action_items: number | null;
}

const kindsOf = {
	summary: ["summary"],
	timeline: ["timeline"],
	root_cause: ["rootCause", "rootCauseAndResolution", "fiveWhys"],
	corrective: ["actions", "correctiveAndPreventive"],
} as const;
const roles = ["summary", "timeline", "root_cause", "corrective"] as const;
type Role = (typeof roles)[number];

class Score {
	found = 0;
	right = 0;
	wanted = 0;
	add(found: number, right: number, wanted: number): void {
		this.found += found;
		this.right += right;
		this.wanted += wanted;
	}
	toString(): string {
		const percent = (part: number, of: number) => (of === 0 ? "–" : (part / of).toFixed(3));
		return `precision ${percent(this.right, this.found)}  recall ${percent(this.right, this.wanted)}  (${this.right} right, ${this.found} found, ${this.wanted} labelled)`;
	}
}

function main(): void {
	if (!existsSync(corpus)) {
		console.log("accuracy: skipped, ../shared/corpus is not there");
		return;
	}
	if (process.argv.includes("--findings")) {
		countFindings(join(corpus, "reports"));
		return;
	}
	if (process.argv.includes("--related")) {
		listRelated(join(corpus, "reports"));
		return;
	}
	const lines = readFileSync(join(corpus, "labels.jsonl"), "utf8").split("\n").filter(Boolean);
	const labels: Label[] = lines.map((line) => JSON.parse(line));
	measureSections(labels);
	measureEntries(labels);
	measureFacts(labels);
	measureDetection();
}

function read(folder: string, file: string): Report {
	return parseReport(readFileSync(join(corpus, folder, file), "utf8"), { path: file });
}

function miss(text: string): void {
	if (!isQuiet) console.log(`  miss  ${text}`);
}

function measureSections(labels: readonly Label[]): void {
	const all = new Score();
	for (const role of roles) {
		const score = new Score();
		for (const label of labels) scoreRole(label, role, score);
		all.add(score.found, score.right, score.wanted);
		console.log(`section ${role.padEnd(12)} ${score}`);
	}
	console.log(`sections, all roles  ${all}`);
}

function scoreRole(label: Label, role: Role, score: Score): void {
	const report = read("reports", label.file);
	const kinds: readonly string[] = kindsOf[role];
	const isRole = ({ kind }: Section) => kind !== undefined && kinds.includes(kind);
	const first = report.sections.find(isRole);
	const line = first && lineAt(report.text, first.headingSpan.start);
	const wanted = label.sections[role];
	const others = label.alternatives?.[role] ?? [];
	const isRight = line !== undefined && (line === wanted || others.includes(line));
	const isFree = wanted === null && (line === undefined || isRight);
	if (isFree) return;

	score.add(line === undefined ? 0 : 1, isRight ? 1 : 0, wanted === null ? 0 : 1);
	if (!isRight)
		miss(`${role}: wanted ${wanted}, found ${line} “${first?.title ?? ""}”  ${label.file}`);
}

function measureEntries(labels: readonly Label[]): void {
	const all = new Score();
	const byContainer = new Map<string, Score>();
	for (const label of labels) {
		const report = read("reports", label.file);
		const wanted = new Set(label.event_lines ?? []);
		const found = report.timeline.entries.map(({ container, timestamp }) => ({
			container,
			line: lineAt(report.text, timestamp.span.start),
		}));
		const right = found.filter(({ line }) => wanted.has(line));
		all.add(found.length, right.length, wanted.size);
		countContainers(byContainer, found, wanted);
		const lines = new Set(found.map(({ line }) => line));
		const missing = [...wanted].filter((line) => !lines.has(line));
		const wrong = found.filter(({ line }) => !wanted.has(line)).map(({ line }) => line);
		if (missing.length + wrong.length > 0) {
			miss(
				`entries: not found ${missing.join(" ") || "–"}, wrong ${wrong.join(" ") || "–"}  ${label.file}`,
			);
		}
	}
	console.log(`entries              ${all}`);
	for (const [container, score] of byContainer) console.log(`  ${container.padEnd(18)} ${score}`);
}

function countContainers(
	byContainer: Map<string, Score>,
	found: readonly { readonly container: string; readonly line: number }[],
	wanted: ReadonlySet<number>,
): void {
	for (const { container, line } of found) {
		const score = byContainer.get(container) ?? new Score();
		byContainer.set(container, score);
		score.add(1, wanted.has(line) ? 1 : 0, 0);
	}
}

function measureFacts(labels: readonly Label[]): void {
	const share = {
		actions: new Score(),
		zone: new Score(),
		chronological: new Score(),
		first: new Score(),
	};
	for (const label of labels) {
		const report = read("reports", label.file);
		const { entries, timeZone, order } = report.timeline;
		const compare = (name: keyof typeof share, found: unknown, wanted: unknown) => {
			share[name].add(1, found === wanted ? 1 : 0, 1);
			if (found !== wanted) miss(`${name}: wanted ${wanted}, found ${found}  ${label.file}`);
		};
		if (label.action_items !== null)
			compare("actions", report.actionItems.length, label.action_items);
		if (label.first_event && label.last_event) {
			const texts = [entries.at(0)?.timestamp.raw, entries.at(-1)?.timestamp.raw].join(" … ");
			compare(
				"first",
				texts,
				[label.first_event.text_of_timestamp, label.last_event.text_of_timestamp].join(" … "),
			);
			compare(
				"zone",
				timeZone !== undefined || entries.some(({ timestamp }) => timestamp.start?.zone),
				label.has_time_zone,
			);
		}
		if (label.chronological !== null)
			compare("chronological", order !== "mixed" && order !== "descending", label.chronological);
	}
	console.log(`action items, exact count  ${share.actions}`);
	console.log(`first and last stamp       ${share.first}`);
	console.log(`zone stated                ${share.zone}`);
	console.log(`chronological              ${share.chronological}`);
}

function measureDetection(): void {
	for (const [folder, wanted] of [
		["reports", true],
		["not-reports", false],
		["templates", false],
	] as const) {
		const files = readdirSync(join(corpus, folder));
		const wrong = files.filter(
			(file) => isReport(read(folder, file), { path: file, files: [] }).isReport !== wanted,
		);
		console.log(
			`isReport ${wanted} in ${folder.padEnd(12)} ${files.length - wrong.length} of ${files.length}`,
		);
		for (const file of wrong) miss(`isReport: wanted ${wanted}  ${folder}/${file}`);
	}
}

main();
