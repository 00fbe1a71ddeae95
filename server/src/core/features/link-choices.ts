import { formatDate } from "../format-timestamp.ts";
import { type LinkTime, linkTimes } from "../link-time.ts";
import { type Choice, type ChoiceGround, choiceAt } from "./choice.ts";

/** The times that the links of `line` carry: of a message, or of both ends of a dashboard's window. */
export function linkChoices(line: string, ground: ChoiceGround): Choice[] {
	return linkTimes(line).flatMap((link) =>
		moments(link).map(({ instant, what }) => {
			const choice = choiceAt(instant, what, ground);
			const day = formatDate(choice.local.date);
			const { date } = ground.known ?? {};
			const isAnotherDay = date !== undefined && formatDate(date) !== day;
			return isAnotherDay ? { ...choice, what: `${what}, ${day}` } : choice;
		}),
	);
}

interface Told {
	readonly instant: number;
	readonly what: string;
}

function moments({ instant, end, source }: LinkTime): Told[] {
	if (source !== "dashboard") return [{ instant, what: `time of the ${names[source]} link` }];

	const start = { instant, what: "start of the dashboard’s window" };
	const last = { instant: end, what: "end of the dashboard’s window" };
	return [start, last].filter((it): it is Told => it.instant !== undefined);
}

const names = { slack: "Slack", discord: "Discord", teams: "Teams" };
