/** What one may write in several ways and means the same: `SEV-1`, `sev 1`, `@ana` and `Ana` are grouped by it. */
export function labelKey(label: string): string {
	return label.toLowerCase().replace(/[\s_@-]+/g, "");
}
