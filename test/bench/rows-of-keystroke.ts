import { lint as markdownlint } from "markdownlint/sync";
import { startBuiltServer } from "./built-server.ts";
import { collect, measure, type Timing } from "./measure.ts";
import { reportOf, type TimelineStyle } from "./reports.ts";
import type { Row } from "./row.ts";

/** From a keystroke until its diagnostics are there, through the protocol. */
export const keystrokeRows: readonly Row[] = [
	row("10kb", "10 KB report", {
		...{ bytes: 10_000, style: "bullets", runs: 240, peerRuns: 20 },
		target: { ratio: 10, p95: 2 },
	}),
	row("bullets", "1 MB report, 5 000 entries as bullets", {
		...{ bytes: 1_000_000, style: "bullets", runs: 120, peerRuns: 3 },
		target: { ratio: 200, p95: 8 },
	}),
	row("table", "1 MB report, 5 000 entries as one table", {
		...{ bytes: 1_000_000, style: "table", runs: 120, peerRuns: 3 },
		target: { ratio: 200, p95: 8 },
	}),
];

interface Setup extends Pick<Row, "target"> {
	readonly bytes: number;
	readonly style: TimelineStyle;
	readonly runs: number;
	readonly peerRuns: number;
}

function row(name: string, work: string, { bytes, style, target, ...setup }: Setup): Row {
	return {
		name: `keystroke-${name}`,
		work: `keystroke to diagnostics, ${work}`,
		target,
		measure: async () => {
			const text = reportOf(bytes, style);
			const ours = await timeKeystrokes(text, setup.runs);
			const peer = await measure(setup.peerRuns, () => markdownlint({ strings: { text } }));
			return { ours, peers: [{ name: "markdownlint, a pass", median: peer.median }] };
		},
	};
}

/** As many as anybody has typed after a minute: then the engine has compiled what runs often. */
export const warmUp = 300;

/** Types at varying places of `text` and waits for the diagnostics each time. */
export async function timeKeystrokes(text: string, runs: number): Promise<Timing> {
	const server = await startBuiltServer();
	await server.open(uri, text);
	await server.pull(uri);
	const places = placesIn(text);
	let count = 0;
	const timing = await collect({ runs, warmUp }, async () => {
		const position = places[count++ % places.length] ?? { line: 0, character: 2 };
		const began = performance.now();
		await server.change(uri, { start: position, end: position }, letter(count));
		await server.pull(uri);
		return performance.now() - began;
	});
	await server.end();
	return timing;
}

const uri = "file:///work/postmortems/2026-03-01-checkout.md";

/** Nobody types one letter for ever. */
function letter(count: number): string {
	return "on call ".charAt(count % 8);
}

/** From the summary to the last measure, and all along the timeline. */
function placesIn(text: string) {
	const lines = text.split("\n");
	const summary = lines.findIndex((line) => line.startsWith("For 65 minutes"));
	const first = lines.findIndex((line) => /^(- |\| )2026-/.test(line));
	const last = lines.findLastIndex((line) => /^(- |\| )2026-/.test(line));
	const among = (share: number) => Math.round(first + share * (last - first));
	const places = [summary, first, among(0.25), among(0.5), among(0.75), last, lines.length - 2];
	return places.map((line) => ({ line, character: 24 }));
}
