import type { Position, Range } from "vscode-languageserver";

/** Where a request asks. */
export interface Asked {
	readonly uri: string;
	readonly position: Position;
	readonly range: Range;
}

type Params = (asked: Asked) => object;

const inDocument: Params = ({ uri }) => ({ textDocument: { uri } });
const atPosition: Params = ({ uri, position }) => ({ textDocument: { uri }, position });
const inRange: Params = ({ uri, range }) => ({ textDocument: { uri }, range });
const ofFile: Params = ({ uri }) => ({ uri });

/** Every request that a client may send, with parameters as they should be. */
export const allRequests: Readonly<Record<string, Params>> = {
	"textDocument/codeAction": ({ uri, range }) => ({
		...{ textDocument: { uri }, range },
		context: { diagnostics: [], triggerKind: 1 },
	}),
	"codeAction/resolve": ({ uri }) => ({
		title: "Sort the timeline",
		data: { uri, start: 0, end: 1_000_000 },
	}),
	"textDocument/codeLens": inDocument,
	"textDocument/completion": atPosition,
	"textDocument/definition": atPosition,
	"textDocument/diagnostic": inDocument,
	"textDocument/documentSymbol": inDocument,
	"textDocument/foldingRange": inDocument,
	"textDocument/hover": atPosition,
	"textDocument/inlayHint": inRange,
	"textDocument/prepareRename": atPosition,
	"textDocument/references": (asked) => ({
		...atPosition(asked),
		context: { includeDeclaration: true },
	}),
	"textDocument/rename": (asked) => ({ ...atPosition(asked), newName: "Chronicle" }),
	"workspace/symbol": () => ({ query: "disk" }),
	"workspace/willRenameFiles": ({ uri }) => ({ files: [{ oldUri: uri, newUri: `${uri}.md` }] }),
	"postmortem/adaptToTemplate": ({ uri }) => ({ uri, id: "narrative" }),
	"postmortem/effectiveConfiguration": ofFile,
	"postmortem/indexPages": () => ({}),
	"postmortem/insertMetrics": ofFile,
	"postmortem/insertRelated": ({ uri, position }) => ({
		uri,
		position,
		target: "file:///work/b.md",
	}),
	"postmortem/insights": () => ({}),
	"postmortem/insightsCsv": () => ({ chart: "incidents" }),
	"postmortem/metrics": ofFile,
	"postmortem/pasteTimeline": ({ uri, position }) => ({
		...{ uri, position },
		text: "2026-03-01 14:05:00 Disk full\n2026-03-01 14:06:00 Freed",
	}),
	"postmortem/preview": ofFile,
	"postmortem/related": ofFile,
	"postmortem/reports": () => ({}),
	"postmortem/scaffold": ({ uri }) => ({
		...{ uri, title: "Disk full", start: "2026-03-01T14:05", timeZone: "UTC" },
	}),
	"postmortem/teamSettings": ofFile,
	"postmortem/templates": ofFile,
	"postmortem/tickAction": ({ uri, position: { line } }) => ({
		...{ uri, line, text: "Alert on disk usage", done: true },
	}),
	"postmortem/timelineCommand": ({ uri, position }) => ({ uri, position, command: "sort" }),
	"postmortem/timelineFacts": ofFile,
	"postmortem/treatAs": ({ uri }) => ({ uri, isReport: false }),
	"postmortem/updateIndex": ({ uri }) => ({ uri, insert: true }),
	"postmortem/useTemplate": ({ uri }) => ({ uri, id: "narrative" }),
};
