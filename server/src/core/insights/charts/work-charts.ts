import {
	actionsOf,
	type Chart,
	type ChartId,
	type ChartMark,
	countCell,
	numberColumn,
	textColumn,
} from "../chart.ts";
import { counted } from "../counted.ts";
import type { OpenWork, WorkGroup } from "../open-work.ts";

/** The open actions twice: by age, and by owner. */
export function workCharts({ actions, byAge, byOwner }: OpenWork): readonly Chart[] {
	const overdue = actions.filter(({ isOverdue }) => isOverdue).length;
	const note =
		actions.length === 0
			? "No report has an open action item."
			: `${counted(actions.length, "open action item")}, ${overdue || "none"} of them overdue.`;
	const isLate = (index: number) => actions[index]?.isOverdue === true;
	const owners = byOwner.map((group) => ({ ...group, name: group.name || "nobody" }));
	const about = "The age of an action is counted from the day of the incident.";
	return [
		chart("ages", `${note} ${actions.length === 0 ? "" : about}`.trim(), byAge, isLate),
		chart("owners", note, owners, isLate),
	];
}

const words: Readonly<
	Record<"ages" | "owners", { readonly title: string; readonly first: string }>
> = {
	ages: { title: "Open actions by age", first: "Age" },
	owners: { title: "Open actions by owner", first: "Owner" },
};

const series = ["overdue", "not overdue"];

function chart(
	id: ChartId & ("ages" | "owners"),
	note: string,
	groups: readonly WorkGroup[],
	isLate: (index: number) => boolean,
): Chart {
	const { title, first } = words[id];
	return {
		id,
		kind: "bars",
		title,
		note,
		unit: "open actions",
		groups: groups.map(({ name }) => name),
		groupNotes: [],
		series,
		marks: groups.flatMap((it, group) => marksOf(it, group, isLate)),
		boxes: [],
		tables: [
			{
				caption: title,
				columns: [textColumn(first), numberColumn("Open"), numberColumn("Overdue")],
				rows: groups.map(({ name, actions }) => [
					{ text: name },
					countCell(actionsOf(actions)),
					countCell(actionsOf(actions.filter(isLate))),
				]),
			},
		],
	};
}

function marksOf(
	{ name, actions }: WorkGroup,
	group: number,
	isLate: (index: number) => boolean,
): ChartMark[] {
	const parts = [actions.filter(isLate), actions.filter((index) => !isLate(index))];
	return parts.flatMap((indexes, part) =>
		indexes.length === 0
			? []
			: {
					group,
					series: part,
					value: indexes.length,
					name: `${name}, ${series[part]}: ${counted(indexes.length, "open action")}`,
					opens: actionsOf(indexes),
				},
	);
}
