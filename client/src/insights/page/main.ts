import { type FromPage, type PageState, type ToPage, toPageState } from "../messages.ts";
import { type ChartHost, type ChartSection, createSection } from "./chart-section.ts";
import { element } from "./element.ts";
import { focusPlace, restoreFocus } from "./focus-place.ts";
import { pngOf } from "./picture.ts";
import { reasonElement } from "./reason.ts";

interface Host {
	postMessage(message: FromPage): void;
	getState(): unknown;
	setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector("main") ?? document.body;
let state = toPageState(host.getState());
let revision = 0;
let sections: readonly ChartSection[] = [];

const status = element("p", { class: "status", role: "status" }, "Reading the reports…");
const reason = reasonElement(() => host.postMessage({ type: "openDocs" }));
const grid = element("div", { class: "charts" });
reason.open = state.isReasonOpen;
main.append(element("h1", {}, "Insights"), status, reason, grid);

const chartHost: ChartHost = {
	open: (opens) => host.postMessage({ type: "open", revision, opens }),
	export: (section, format) => void exportChart(section, format),
	toggled: () => remember(),
};

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => show(data));
window.addEventListener("scroll", () => remember(), { passive: true });
reason.addEventListener("toggle", () => remember());
new ResizeObserver(() => redraw()).observe(grid);
host.postMessage({ type: "ready" });

function show({ revision: shown, reports, isComplete, charts }: ToPage): void {
	revision = shown;
	status.textContent = statusWords(reports, isComplete);
	reason.hidden = reports === 0;
	const focused = focusPlace();
	const old = new Map(sections.map((section) => [section.chart.id, section]));
	sections = (reports === 0 ? [] : charts).map((chart) => {
		const before = old.get(chart.id);
		// What did not change stays as it is, with what is selected in it.
		if (before && JSON.stringify(before.chart) === JSON.stringify(chart)) return before;
		return createSection(chart, before?.isTable ?? state.tables.includes(chart.id), chartHost);
	});
	const { top } = state;
	grid.replaceChildren(...sections.map(({ root }) => root));
	redraw();
	window.scrollTo({ top, behavior: "instant" });
	restoreFocus(focused);
	const marks = grid.querySelectorAll("[data-mark]").length;
	const tables = grid.querySelectorAll("table").length;
	host.postMessage({ type: "shown", revision, marks, tables });
}

function statusWords(reports: number, isComplete: boolean): string {
	const count = `${reports} report${reports === 1 ? "" : "s"}`;
	if (!isComplete) return `${count} so far; still reading…`;
	return reports === 0
		? "There are no reports in this workspace. Write one with Postmortem: New Postmortem…, or open a folder that has some."
		: `${count}. Choose a mark or a number to see what is behind it.`;
}

function redraw(): void {
	const focused = focusPlace();
	for (const section of sections) section.redraw();
	restoreFocus(focused);
}

function remember(): void {
	state = {
		top: window.scrollY,
		// Before there is anything to show, the reader has not turned anything back.
		tables:
			sections.length === 0
				? state.tables
				: sections.filter(({ isTable }) => isTable).map(({ chart }) => chart.id),
		isReasonOpen: reason.open,
	};
	host.setState(state);
}

async function exportChart(
	section: ChartSection,
	format: Extract<FromPage, { type: "export" }>["format"],
): Promise<void> {
	const picture = format === "csv" ? undefined : section.picture();
	// Nothing is told as nothing: the extension says what to do instead.
	const png = format === "png" && picture ? await pngOf(picture).catch(() => "") : undefined;
	const content = png ?? picture?.svg ?? "";
	host.postMessage({ type: "export", chart: section.chart.id, format, content });
}
