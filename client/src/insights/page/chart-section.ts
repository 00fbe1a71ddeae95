import type { Chart, ExportFormat, References } from "../messages.ts";
import { createFigure } from "./chart-figure.ts";
import { codeWords } from "./code-words.ts";
import { element } from "./element.ts";
import { folded } from "./folded.ts";
import type { Picture } from "./picture.ts";
import { tableElement } from "./table-element.ts";

/** What a chart asks of the page. */
export interface ChartHost {
	open(opens: References): void;
	export(section: ChartSection, format: ExportFormat): void;
	/** It is read as a table now, or no longer. */
	toggled(): void;
}

/** One chart of the page: as a drawing or as tables, with its files. */
export interface ChartSection {
	readonly chart: Chart;
	readonly root: HTMLElement;
	readonly isTable: boolean;
	/** As it is on the screen, or would be; `undefined` when there is nothing to draw. */
	picture(): Picture | undefined;
	/** Make the drawing as wide as the page is now. */
	redraw(): void;
}

const mostRowsUnasked = 200;

/** @param isTable whether it is read as tables at first */
export function createSection(chart: Chart, isTable: boolean, host: ChartHost): ChartSection {
	const shown = folded(chart);
	const { root, header } = frameOf(chart, shown.note);
	const figure = createFigure(shown, chart.title, (opens) => host.open(opens));
	const tables = element("div", { class: "tables" });
	const toggle = button("Show as table", () => turn(!section.isTable));
	const section = { chart, root, isTable, picture, redraw };
	if (chart.marks.length === 0) return section;

	const exports = exportButtons(chart, (format) => host.export(section, format));
	header.append(element("div", { class: "tools" }, toggle, ...exports));
	root.append(figure.root, tables);
	// Thousands of reports make tables that take seconds, and most readers never turn to them.
	if (chart.tables.every(({ rows }) => rows.length <= mostRowsUnasked)) fill();
	turn(isTable);
	return section;

	function turn(isTableNow: boolean): void {
		const isOther = section.isTable !== isTableNow;
		section.isTable = isTableNow;
		toggle.setAttribute("aria-pressed", String(isTableNow));
		figure.root.hidden = isTableNow;
		tables.hidden = !isTableNow;
		if (isTableNow) fill();
		redraw();
		if (isOther) host.toggled();
	}

	function fill(): void {
		if (tables.childElementCount > 0) return;

		tables.append(...chart.tables.map((table) => tableElement(table, (opens) => host.open(opens))));
	}

	/** What is hidden has no size, so it is shown for as long as the picture is taken. */
	function picture(): Picture | undefined {
		figure.root.hidden = false;
		figure.draw(Math.floor(root.clientWidth));
		const taken = figure.picture();
		figure.root.hidden = section.isTable;
		return taken;
	}

	function redraw(): void {
		if (!section.isTable && chart.marks.length > 0) figure.draw(Math.floor(root.clientWidth));
	}
}

/** What a chart that has nothing to show has, too. */
function frameOf({ id, title, note }: Chart, more: string) {
	const heading = element("h2", { id: `${id}-title` }, title);
	const header = element("header", {}, heading);
	const words = element("p", { class: "note" }, ...codeWords(`${note} ${more}`.trim()));
	const root = element("section", { id, "aria-labelledby": heading.id }, header, words);
	return { root, header };
}

function exportButtons({ title }: Chart, run: (format: ExportFormat) => void): HTMLElement[] {
	return (["csv", "svg", "png"] as const).map((format) => {
		const name = format.toUpperCase();
		const made = button(name, () => run(format));
		made.setAttribute("aria-label", `Export ${title} as ${name}`);
		return made;
	});
}

function button(words: string, run: () => void): HTMLButtonElement {
	const made = element("button", { type: "button" }, words);
	made.addEventListener("click", run);
	return made;
}
