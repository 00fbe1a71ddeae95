import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { characterEntities } from "character-entities";
import { characterEntitiesHtml4 } from "character-entities-html4";

/**
 * An esbuild plugin that leaves out what no report needs of the dependencies, a seventh of the server.
 * Whoever comes to need something takes its line away below.
 */
export const leaveOut = {
	name: "leave-out",
	setup({ onLoad, onResolve }) {
		// Reading YAML is all we do; the package's main file holds the writer as well.
		onResolve({ filter: /^js-yaml$/ }, ({ path }) => ({ path, namespace: "leave-out" }));
		onLoad({ filter: /^js-yaml$/, namespace: "leave-out" }, () => ({
			contents: yamlReader,
			resolveDir: ".",
		}));
		replace(onLoad, replacements);
	},
};

/** The same of the protocol, for servers: what it has for code. */
export const leaveOutCode = {
	name: "leave-out-code",
	setup({ onLoad }) {
		const others = ["fileOperations", "notebook", "semanticTokens"];
		replace(onLoad, protocolWithout([...forCode, ...others]));
	},
};

/** The same of the library for clients: what it offers for code, our server never asks for. */
export const leaveOutOfClient = {
	name: "leave-out-of-client",
	setup({ onLoad }) {
		const files = clientFeatures.map(([file, ...names]) => [
			`vscode-languageclient/lib/common/${file}.js`,
			names.map((name) => `exports.${name} = ${noFeature};`).join("\n"),
		]);
		replace(onLoad, {
			...protocolWithout(forCode),
			...Object.fromEntries(files),
			"vscode-languageclient/lib/common/notebook.js": `exports.NotebookDocumentSyncFeature = ${noNotebooks};`,
		});
	},
};

/** As the library takes a feature that has nothing to say and nothing to do. */
const noFeature =
	"class { fillClientCapabilities() {} initialize() {} clear() {} getState() { return { kind: 'static' }; } }";

/** The pull of diagnostics asks this one what it sent. */
const noNotebooks = `class extends ${noFeature} {
	static CellScheme = "vscode-notebook-cell";
	registrationType = { method: "notebookDocument/sync" };
	onOpenNotificationSent = () => ({ dispose() {} });
	onChangeNotificationSent = this.onOpenNotificationSent;
	onSaveNotificationSent = this.onOpenNotificationSent;
	onCloseNotificationSent = this.onOpenNotificationSent;
	handles() { return false; }
	register() {}
	unregister() {}
}`;

/** Files, and the features in them. */
const clientFeatures = [
	["callHierarchy", "CallHierarchyFeature"],
	["colorProvider", "ColorProviderFeature"],
	["declaration", "DeclarationFeature"],
	["documentHighlight", "DocumentHighlightFeature"],
	["documentLink", "DocumentLinkFeature"],
	[
		"formatting",
		"DocumentFormattingFeature",
		"DocumentRangeFormattingFeature",
		"DocumentOnTypeFormattingFeature",
	],
	["implementation", "ImplementationFeature"],
	["inlineCompletion", "InlineCompletionItemFeature"],
	["inlineValue", "InlineValueFeature"],
	["linkedEditingRange", "LinkedEditingFeature"],
	["selectionRange", "SelectionRangeFeature"],
	["semanticTokens", "SemanticTokensFeature"],
	["signatureHelp", "SignatureHelpFeature"],
	["textDocumentContent", "TextDocumentContentFeature"],
	["typeDefinition", "TypeDefinitionFeature"],
	["typeHierarchy", "TypeHierarchyFeature"],
];

/** The same of the charts' library: maps of the world, and colour schemes by the dozen; our colours are the editor's. */
export const leaveOutOfCharts = {
	name: "leave-out-of-charts",
	setup({ onLoad }) {
		for (const module of ["d3-geo", "d3-scale-chromatic"]) {
			onLoad({ filter: new RegExp(`[\\\\/]${module}\\.mjs$`) }, async ({ path }) => ({
				contents: emptied(await readFile(path, "utf8")),
			}));
		}
	},
};

/** A module that exports functions of the same names; called with anything, they give nothing. */
function emptied(module) {
	const [, names = ""] = /export \{([^}]*)\}/.exec(module) ?? [];
	const exported = names.split(",").map((name) => name.trim().split(" as ").at(-1));
	return exported.map((name) => `export const ${name} = () => undefined;`).join("\n");
}

function replace(onLoad, replacements) {
	for (const [file, contents] of Object.entries(replacements)) {
		if (!existsSync(`node_modules/${file}`)) throw new Error(`${file} is no longer there.`);

		const escaped = file.replaceAll(".", "\\.").replaceAll("/", "[\\\\/]");
		onLoad({ filter: new RegExp(`[\\\\/]node_modules[\\\\/]${escaped}$`) }, () => ({ contents }));
	}
}

/**
 * An esbuild plugin that leaves out of the rules what only their docs and tests read: examples, and reasons unless
 * `keepsReasons`. Biome writes a property's lines so that its end is at its own indent.
 */
export function leaveOutDocs({ keepsReasons }) {
	return {
		name: "leave-out-docs",
		setup({ onLoad }) {
			onLoad({ filter: /[\\/]core[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => {
				const rule = await readFile(path, "utf8");
				const short = rule.replace(/^\texamples: \[\n[\s\S]*?^\t\],$/m, "\texamples: [],");
				const contents = keepsReasons
					? short
					: short.replace(/^\twhy: `[\s\S]*?[^\\]`,$/m, '\twhy: "",');
				return { contents, loader: "ts" };
			});
		},
	};
}

/** What `github-slugger` takes out of a heading, but for characters that are newer than its list. */
export const slugless = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

const yamlReader = `
	export { load } from "./node_modules/js-yaml/lib/loader.js";
	export { default as CORE_SCHEMA } from "./node_modules/js-yaml/lib/schema/core.js";
`;

const protocol = "vscode-languageserver-protocol/lib/common/protocol";
const forCode = [
	"callHierarchy",
	"colorProvider",
	"declaration",
	"implementation",
	"inlineCompletion",
	"inlineValue",
	"linkedEditingRange",
	"moniker",
	"selectionRange",
	"textDocumentContent",
	"typeDefinition",
	"typeHierarchy",
];

function protocolWithout(names) {
	return Object.fromEntries(names.map((name) => [`${protocol}.${name}.js`, ""]));
}

/** Files of dependencies, and what stands in their place. */
const replacements = {
	// What Node and browsers bring themselves.
	"@ungap/structured-clone/esm/index.js": "export default structuredClone;",
	// Names such as `&CounterClockwiseContourIntegral;`; they stay in the text as they are.
	"character-entities/index.js": `export const characterEntities = ${usualEntities()};`,
	// Tags that HTML allows to omit: ours are all written.
	"hast-util-to-html/lib/omission/closing.js": "export const closing = () => false;",
	"hast-util-to-html/lib/omission/opening.js": "export const opening = () => false;",
	// The attributes of SVG: a sanitised report has none.
	"property-information/lib/svg.js": 'export { html as svg } from "./html.js";',
	// What the protocol has for code: a report is none, and no notebook.
	"vscode-languageserver/lib/common/notebook.js":
		"exports.NotebookSyncFeature = (base) => base; exports.NotebookDocuments = class {};",
	...Object.fromEntries(
		[
			"CallHierarchy",
			"FileOperations",
			"InlineCompletion",
			"InlineValue",
			"LinkedEditingRange",
			"Moniker",
			"SemanticTokens",
			"TextDocumentContent",
			"TypeHierarchy",
		].map((name) => [
			`vscode-languageserver/lib/common/${name[0].toLowerCase()}${name.slice(1)}.js`,
			`exports.${name}Feature = (base) => base;`,
		]),
	),
	// A list of all characters that make no name of a heading: engines know them by their properties.
	"github-slugger/regex.js": `export const regex = ${slugless};`,
	// Finding modules of the user's project, by starting Node; no server of ours may do that.
	"vscode-languageserver/lib/node/files.js": "",
};

/** The names of HTML 4, and those of characters that Markdown itself uses, as JSON. */
function usualEntities() {
	const isUsual = ([name, text]) => name in characterEntitiesHtml4 || /^[ -~]$/.test(text);
	return JSON.stringify(Object.fromEntries(Object.entries(characterEntities).filter(isUsual)));
}
