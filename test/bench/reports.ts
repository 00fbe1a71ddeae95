const sentence =
	"The engineer on call looked at `service-N` and found [a graph](https://example.org/N) of rising errors on several hosts, while others stayed calm, so the search went on.";

/** A report of about `bytes` bytes, whose timeline is a list. The same for the same size. */
export function reportOf(bytes: number): string {
	const entries: string[] = [];
	for (let index = 0, length = 0; length < bytes; index++) {
		const minute = String(index % 60).padStart(2, "0");
		const hour = String(Math.floor(index / 60) % 24).padStart(2, "0");
		const day = String(1 + Math.floor(index / 1440)).padStart(2, "0");
		const entry = `- 2026-03-${day} ${hour}:${minute} ${sentence.replaceAll("N", String(index))}`;
		length += entry.length + 1;
		entries.push(entry);
	}
	return `# Checkout refused cards\n\n- **Severity:** SEV1\n- **Date:** 2026-03-01\n\n## Issue Summary\n\nFor 65 minutes one card payment in five was refused.\n\n## Timeline\n\nAll times in UTC.\n\n${entries.join("\n")}\n\n## Root Cause and Resolution\n\nThe pool of connections was too small; it was made larger.\n\n## Corrective and Preventive Measures\n\n- [ ] Alert on waiting connections (@ana, by 2026-04-01)\n`;
}
