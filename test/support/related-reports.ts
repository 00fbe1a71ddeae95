/** Two reports on expired certificates and one on something else, by URI below `file:///work`. */
export const houseOfReports: Readonly<Record<string, string>> = {
	"file:///work/postmortems/2026-03-04-payments.md": text({
		title: "Payments refused after the gateway's certificate expired",
		fields: ["**Date:** 2026-03-04", "**Severity:** SEV1", "**Services:** payments"],
		summary: "No card was charged for 40 minutes.",
		cause:
			"The certificate with which we sign in at the gateway expired, and nobody had listed it.",
		action: "[ ] List all certificates",
	}),
	"file:///work/postmortems/2026-09-11-labels.md": text({
		title: "Parcel labels not printed: an expired certificate",
		fields: ["**Date:** 2026-09-11", "**Services:** printing, payments"],
		summary: "No parcel left the warehouse for a morning.",
		cause: "The certificate of the printing gateway expired. It was made by hand.",
		action: "[x] Renew the certificate by a job",
	}),
	"file:///work/postmortems/2026-05-20-search.md": text({
		title: "Search finds nothing after a deployment",
		fields: ["**Date:** 2026-05-20", "**Services:** search"],
		summary: "Each query came back empty.",
		cause: "The new index was empty when the alias was moved to it.",
		action: "[ ] Compare the size of both indexes",
	}),
};

interface Said {
	readonly title: string;
	readonly fields: readonly string[];
	readonly summary: string;
	readonly cause: string;
	readonly action: string;
}

function text({ title, fields, summary, cause, action }: Said): string {
	return [
		`# ${title}`,
		fields.map((field) => `- ${field}`).join("\n"),
		`## Summary\n\n${summary}`,
		"## Timeline\n\n- 14:05 UTC It fails\n- 14:45 UTC It works",
		`## Root Cause\n\n${cause}`,
		`## Action Items\n\n- ${action}`,
		"",
	].join("\n\n");
}
