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

/** The same of the protocol, for servers: what it has for code. A client's library knows all of it. */
export const leaveOutCode = {
	name: "leave-out-code",
	setup({ onLoad }) {
		replace(onLoad, Object.fromEntries(forCode.map((name) => [`${protocol}.${name}.js`, ""])));
	},
};

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
	"notebook",
	"selectionRange",
	"semanticTokens",
	"textDocumentContent",
	"typeDefinition",
	"typeHierarchy",
];

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
	// Finding modules of the user's project, by starting Node; no server of ours may do that.
	"vscode-languageserver/lib/node/files.js": "",
};

/** The names of HTML 4, and those of characters that Markdown itself uses, as JSON. */
function usualEntities() {
	const isUsual = ([name, text]) => name in characterEntitiesHtml4 || /^[ -~]$/.test(text);
	return JSON.stringify(Object.fromEntries(Object.entries(characterEntities).filter(isUsual)));
}
