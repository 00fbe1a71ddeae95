import { anchorsOf } from "../anchors.ts";
import { compareText } from "../compare-text.ts";
import type { AnchorFact, Facts } from "../facts.ts";
import { plainId } from "../incident-mentions.ts";
import { readTarget, writtenPath } from "../link-target.ts";
import type { Report } from "../report.ts";
import { lineSpan, type Span } from "../text.ts";

/** A place where a link, or the name of an incident, is being written. */
export interface LinkSlot {
	readonly kind: "target" | "incident";
	/** What is typed of it. */
	readonly span: Span;
	readonly typed: string;
	/** The target stands in angle brackets. */
	readonly isBracketed: boolean;
}

/** A report that can be linked to. */
export interface LinkedReport {
	/** From the report that is written, with `/`. */
	readonly path: string;
	readonly facts: Pick<Facts, "title" | "id" | "day" | "anchors">;
}

export interface LinkGround {
	readonly reports: readonly LinkedReport[];
	/** What is in the folder that is typed; `undefined` where the editor offers files and headings by itself. */
	readonly entries: readonly { readonly name: string; readonly isFolder: boolean }[] | undefined;
}

export interface LinkOffer {
	readonly label: string;
	readonly span: Span;
	readonly newText: string;
	readonly detail: string;
	/** What the typed text is compared with, in place of the label. */
	readonly filter: string;
}

/** The link or name that is being written at `offset`; `undefined` where there is none. */
export function linkSlot({ text }: Report, offset: number): LinkSlot | undefined {
	const before = text.slice(lineSpan(text, offset).start, offset);
	const [, target] = openTarget.exec(before) ?? [];
	if (target !== undefined) {
		const isBracketed = target.startsWith("<");
		const typed = isBracketed ? target.slice(1) : target;
		return {
			kind: "target",
			typed,
			isBracketed,
			span: { start: offset - typed.length, end: offset },
		};
	}
	const name = openName.exec(before)?.[0];
	const span = { start: offset - (name ?? "").length, end: offset };
	return name === undefined
		? undefined
		: { kind: "incident", typed: name, isBracketed: false, span };
}

/** `[words](../2026/di`, `![words](<a b`, `[disk]: di` */
const openTarget = /(?:\]\(|^ {0,3}\[[^\]^][^\]]*\]:[ \t]*)(<[^<>]*|[^\s()<>]*)$/;
/** `INC`, `INC-2`; at the beginning of a word. */
const openName = /(?<![\p{L}\p{N}_/#[(`-])[A-Z][A-Z\d]+(?:[-_ ]\d*)?$/u;

/** What may be meant there: reports, the newest first; in a path what is in its folder, and behind `#` headings. */
export function linkOffers(report: Report, slot: LinkSlot, ground: LinkGround): LinkOffer[] {
	if (slot.kind === "incident") return incidentOffers(slot, ground);

	const { path, fragment, kind } = readTarget(slot.typed);
	if (kind === "external" || kind === "generated") return [];
	if (fragment !== undefined)
		return ground.entries ? anchorOffers(report, slot, { path, ground }) : [];
	return [...reportOffers(slot, ground), ...entryOffers(slot, path, ground)];
}

/** `INC-2` becomes `[INC-2041](../2026/disk.md)`. */
function incidentOffers({ typed, span }: LinkSlot, { reports }: LinkGround): LinkOffer[] {
	const wanted = plainId(typed);
	const named = newestFirst(reports).flatMap(({ path, facts: { id = "", title } }) => {
		if (!plainId(id).startsWith(wanted)) return [];

		const newText = `[${id}](${writtenPath(path, { isBracketed: false })})`;
		return [{ label: id, span, newText, detail: title, filter: `${typed} ${id}` }];
	});
	return named.slice(0, most);
}

function reportOffers(slot: LinkSlot, { reports }: LinkGround): LinkOffer[] {
	const wanted = readTarget(slot.typed).path.replace(/^\.\//, "").toLowerCase();
	const isMeant = ({ path, facts: { title, id = "" } }: LinkedReport) =>
		`${path}\n${title}\n${id}`.toLowerCase().includes(wanted);
	return newestFirst(reports.filter(isMeant))
		.slice(0, most)
		.map(({ path, facts: { title, id = "" } }) => {
			const isNamed = title.toLowerCase().includes(id.toLowerCase());
			const label = isNamed ? title : `${id} ${title}`;
			const { span, typed } = slot;
			const newText = writtenPath(path, slot);
			return {
				label: label || path,
				span,
				newText,
				detail: path,
				filter: `${typed} ${path} ${label}`,
			};
		});
}

/** Undated ones come last, as they are told. */
function newestFirst(reports: readonly LinkedReport[]): LinkedReport[] {
	const day = ({ facts }: LinkedReport) => facts.day ?? "";
	return reports.toSorted((a, b) => compareText(day(b), day(a)));
}

/** Files and folders, but for what is offered as a report; hidden ones are not linked to. */
function entryOffers(
	slot: LinkSlot,
	path: string,
	{ entries = [], reports }: LinkGround,
): LinkOffer[] {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const known = new Set(reports.map((it) => it.path));
	const others = entries.filter(
		({ name }) => !name.startsWith(".") && !known.has((folder + name).replace(/^\.\//, "")),
	);
	return others.map(({ name, isFolder }) => {
		const label = isFolder ? `${name}/` : name;
		const newText = writtenPath(folder + label, slot);
		return { label, span: slot.span, newText, detail: "", filter: newText };
	});
}

interface AnchorGround {
	readonly path: string;
	readonly ground: LinkGround;
}

function anchorOffers(report: Report, slot: LinkSlot, { path, ground }: AnchorGround): LinkOffer[] {
	const plain = path.replace(/^\.\//, "");
	const other: readonly Pick<AnchorFact, "slug">[] =
		ground.reports.find((it) => it.path === plain)?.facts.anchors ?? [];
	const anchors = path === "" ? anchorsOf(report) : other;
	const before = slot.typed.slice(0, slot.typed.indexOf("#") + 1);
	return anchors.map(({ slug }) => {
		const newText = before + slug;
		return { label: `#${slug}`, span: slot.span, newText, detail: "", filter: newText };
	});
}

/** More than anybody reads; typing on finds the others. */
const most = 50;
