import { firstMatch } from "../first-match.ts";
import { nearest } from "../nearest.ts";
import type { Field } from "../report.ts";
import type { Fix, Rule } from "../rule.ts";
import { isUnwritten } from "../unwritten.ts";

export const unknownValue: Rule = {
	id: "unknown-value",
	severity: "warning",
	summary: "Severity and status are among those that the team has agreed on.",
	why: `What is counted and searched by severity has to be spelled alike.

It speaks only where the team says what there is, in the settings \`severities\` and \`statuses\`.
Upper and lower case, and a dash or blank before a number, make no difference; words behind the value are a remark: \`SEV-1 (until 14:20)\`.

On 212 real reports, with \`SEV1\` to \`SEV4\` and with \`draft\`, \`in review\` and \`final\` as the lists: 22 findings in 18 of them, every one a value outside of these lists; without lists none.`,
	examples: [
		{
			bad: "# Disk full\n\n- **Severity:** <|SVE2|>\n- **Status:** final\n",
			says: "Write one of the team's severities, such as `SEV2`, instead of `SVE2`.",
			good: "# Disk full\n\n- **Severity:** SEV2\n- **Status:** final\n",
		},
	],
	*check({ metadata }, { allowed }) {
		for (const { names, list, plural } of listed(allowed)) {
			const field = metadata.fields.find(({ name }) => names.test(name));
			if (!field || list.length === 0 || isAmong(field.value, list)) continue;

			const likely = nearest(wordOf(field.value), list);
			const first = likely === undefined ? [] : [likely];
			const shown = first.length > 0 ? first : list.slice(0, 5);
			const values = shown.map((it) => `\`${it}\``).join(", ");
			yield {
				span: field.valueSpan,
				message: `Write one of the team's ${plural}, such as ${values}, instead of \`${field.value}\`.`,
				fixes: [...new Set([...first, ...list])].map((it) => put(field, it)),
			};
		}
	},
};

interface Listed {
	readonly names: RegExp;
	readonly list: readonly string[];
	readonly plural: string;
}

function listed(
	allowed: { readonly severity: readonly string[]; readonly status: readonly string[] } = {
		severity: [],
		status: [],
	},
): Listed[] {
	return [
		{
			names: /^(?:incident)?(?:severity|sev)(?:Level)?$/i,
			list: allowed.severity,
			plural: "severities",
		},
		{ names: /^(?:report|incident|postmortem)?status$/i, list: allowed.status, plural: "statuses" },
	];
}

function isAmong(value: string, list: readonly string[]): boolean {
	const written = plain(value);
	const isMeant = (it: string) =>
		written.startsWith(it) && /^(?![\p{L}\p{N}])/u.test(written.slice(it.length));
	return isUnwritten(value) || list.some((it) => isMeant(plain(it)));
}

/** `✅ SEV-1` → `sev1`. */
function plain(value: string): string {
	return value
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+/u, "")
		.replace(/(?<=\p{L})[-_ ]+(?=\d)/gu, "")
		.trim();
}

/** The value without a remark behind it. */
function wordOf(value: string): string {
	return firstMatch(/^[^(,;:]*/, value).trim();
}

function put({ valueSpan }: Field, value: string): Fix {
	return {
		title: `Write \`${value}\``,
		edits: [{ span: valueSpan, newText: value }],
		safe: false,
	};
}
