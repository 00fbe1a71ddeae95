const sentence =
	"The engineer on call looked at `service-N` and found [a graph](https://example.org/N) of rising errors on several hosts, while others stayed calm, so the search went on.";

/** How the timeline of a report is written. */
export type TimelineStyle = "bullets" | "table";

/** A report of about `bytes` bytes: 5 000 entries in 1 MB. The same for the same size. */
export function reportOf(bytes: number, style: TimelineStyle = "bullets"): string {
	const { head, toRow } = styles[style];
	const rows: string[] = [...head];
	for (let index = 0, length = 0; length < bytes; index++) {
		const row = toRow(stamp(index), sentence.replaceAll("N", String(index)));
		length += row.length + 1;
		rows.push(row);
	}
	return `# Checkout refused cards\n\n- **Severity:** SEV1\n- **Date:** 2026-03-01\n\n## Issue Summary\n\nFor 65 minutes one card payment in five was refused.\n\n## Timeline\n\nAll times in UTC.\n\n${rows.join("\n")}\n\n## Root Cause and Resolution\n\nThe pool of connections was too small; it was made larger.\n\n## Corrective and Preventive Measures\n\n- [ ] Alert on waiting connections (@ana, by 2026-04-01)\n`;
}

const styles = {
	bullets: { head: [], toRow: (time: string, text: string) => `- ${time} ${text}` },
	table: {
		head: ["| Time | What happened |", "| --- | --- |"],
		toRow: (time: string, text: string) => `| ${time} | ${text} |`,
	},
} as const;

/** An entry a minute. */
function stamp(index: number): string {
	const minute = String(index % 60).padStart(2, "0");
	const hour = String(Math.floor(index / 60) % 24).padStart(2, "0");
	const day = String(1 + Math.floor(index / 1440)).padStart(2, "0");
	return `2026-03-${day} ${hour}:${minute}`;
}
