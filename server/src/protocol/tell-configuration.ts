import { effectiveConfiguration } from "../core/features/effective-configuration.ts";
import { isDraft } from "../core/lint.ts";
import { rules } from "../core/rules/index.ts";
import { rulesInForce } from "../core/rules-in-force.ts";
import { settingOrigins } from "../core/setting-origins.ts";
import { shownPath } from "../workspace/shown-path.ts";
import type { EffectiveConfigurationParams, EffectiveConfigurationResult } from "./messages.ts";
import type { OpenReport, Session } from "./session.ts";

/** What holds for the file at `uri`, and where each value is from. */
export async function tellConfiguration(
	{ read, settings: source }: Session,
	{ uri, origins: editor }: EffectiveConfigurationParams,
): Promise<EffectiveConfigurationResult> {
	const [open, { settings, layers = [] }] = await Promise.all([read(uri), source.of(uri)]);
	const template = open?.detection.isReport ? open.template : undefined;
	const { preset, rules: own } = settings;
	const text = effectiveConfiguration({
		path: shownPath(uri),
		notes: open ? notesOn(open) : [],
		settings,
		origins: settingOrigins(layers, editor),
		rules: rulesInForce(rules, { preset, template: template?.rules ?? {}, own }),
		template: template?.id ?? "",
	});
	return { text };
}

function notesOn({ detection, template, templateReason, report }: OpenReport): string[] {
	if (!detection.isReport) return [`It is no report: ${detection.reason}`];
	return [
		`It is a report: ${detection.reason}`,
		`It follows the template ${template.id}: ${templateReason}`,
		...(isDraft(report) ? ["It is a draft: what it lacks is told by hints only."] : []),
	];
}
