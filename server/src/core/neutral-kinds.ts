import type { SectionKind } from "./section-kind.ts";

/** Sections that stand in reports of every structure, and so say nothing about it. */
export const neutralKinds: readonly SectionKind[] = [
	"metadata",
	"participants",
	"metrics",
	"questions",
	"evidence",
	"glossary",
	"appendix",
	"approval",
];
