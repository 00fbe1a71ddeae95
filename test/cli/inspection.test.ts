import assert from "node:assert/strict";
import { inspection } from "../../server/src/cli/inspection.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { ActionItem, Entry, Report, Section } from "../../server/src/core/report.ts";
import { templateById } from "../../server/src/core/templates.ts";
import type { Span } from "../../server/src/core/text.ts";
import type { Examined } from "../../server/src/workspace/examine.ts";

const text =
	"# Disk full\n\n## Timeline\n\n- 08:52 PM Alert fired\n\n## Actions\n\n- [x] Add disks\n";

suite("inspection", () => {
	test("has the keys of the contract, in their order", () => {
		const empty = { ...parseReport(""), text: "" };
		assert.equal(
			JSON.stringify(inspection("a.md", examined(empty))),
			'{"file":"a.md","isReport":true,"template":"classic","title":null,"metadata":{},"sections":[],' +
				'"timeline":{"timeZone":null,"order":"unknown","entries":[]},"actionItems":[],' +
				'"metrics":{"timeToDetect":null,"timeToMitigate":null,"timeToResolve":null,"impactDuration":null}}',
		);
	});

	test("tells a section by the line of its heading", () => {
		const { sections } = inspection("a.md", examined(report()));
		assert.equal(
			JSON.stringify(sections[0]),
			'{"kind":"timeline","title":"Timeline","line":3,"level":2,"style":"atx"}',
		);
	});

	test("tells an entry by the line of its timestamp", () => {
		const { timeline } = inspection("a.md", examined(report()));
		assert.equal(timeline.timeZone, "UTC");
		assert.equal(
			JSON.stringify(timeline.entries[0]),
			'{"line":5,"timestamp":"08:52 PM","start":"2020-10-28T20:52:00Z","end":null,' +
				'"approximate":false,"inferred":["date"],"milestone":"detected","text":"Alert fired"}',
		);
	});

	test("tells what is known of an action item", () => {
		const { actionItems } = inspection("a.md", examined(report()));
		assert.equal(
			JSON.stringify(actionItems[0]),
			'{"line":9,"text":"Add disks","done":true,"owner":"@ana","due":null,"ticket":null}',
		);
	});

	test("takes the first of two fields with one name", () => {
		const field = { source: "label", nameSpan: at(0, 0), valueSpan: at(0, 0) } as const;
		const fields = [
			{ ...field, name: "severity", value: "SEV1" },
			{ ...field, name: "severity", value: "SEV2" },
		];
		const metadata = { frontMatter: undefined, fields };
		const { metadata: shown } = inspection("a.md", examined({ ...report(), metadata }));
		assert.deepEqual(shown, { severity: "SEV1" });
	});
});

function examined(report: Report): Examined {
	return {
		path: "",
		report,
		detection: { isReport: true, reason: "It looks like one." },
		template: templateById("classic"),
		templateReason: "",
		isTemplate: false,
		isSketch: false,
		hasIndex: false,
		findings: () => [],
		*findingSteps() {
			yield;
			return [];
		},
		again: () => examined(report),
	};
}

function report(): Report {
	const timeZone = { text: "UTC", span: undefined, from: "the settings" };
	const { traits } = parseReport("").timeline;
	const stated = { sections: [], timeZone, order: "unknown" } as const;
	const timeline = { ...stated, entries: [entry()], traits };
	return { ...parseReport(""), text, sections: [section()], timeline, actionItems: [actionItem()] };
}

function section(): Section {
	const headingSpan = spanOf("## Timeline");
	return {
		kind: "timeline",
		title: "Timeline",
		level: 2,
		style: "atx",
		span: headingSpan,
		headingSpan,
		titleSpan: spanOf("Timeline"),
		bodySpan: spanOf("- 08:52 PM Alert fired"),
		hasContent: true,
	};
}

function entry(): Entry {
	const start = {
		date: { year: 2020, month: 10, day: 28 },
		time: { hour: 20, minute: 52, second: undefined },
		zone: "UTC",
		instant: Date.UTC(2020, 9, 28, 20, 52),
	};
	const stamp = { span: spanOf("08:52 PM"), raw: "08:52 PM", start, end: undefined };
	return {
		span: spanOf("- 08:52 PM Alert fired"),
		container: "bullet",
		timestamp: { ...stamp, approximate: false, inferred: [{ what: "date", from: "the title" }] },
		textSpan: spanOf("Alert fired"),
		text: "Alert fired",
		milestone: "detected",
		milestoneFrom: "words",
		tagSpan: undefined,
	};
}

function actionItem(): ActionItem {
	return {
		span: spanOf("- [x] Add disks"),
		container: "task",
		textSpan: spanOf("Add disks"),
		text: "Add disks",
		done: true,
		owner: { value: "@ana", span: at(0, 0) },
		due: undefined,
		ticket: undefined,
	};
}

function spanOf(words: string): Span {
	const start = text.indexOf(words);
	return at(start, start + words.length);
}

function at(start: number, end: number): Span {
	return { start, end };
}
