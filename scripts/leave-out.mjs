import { characterEntities } from "character-entities";
import { characterEntitiesHtml4 } from "character-entities-html4";

/** An esbuild plugin that leaves out what no report needs of the dependencies, a sixth of the server. */
export const leaveOut = {
	name: "leave-out",
	setup({ onLoad, onResolve }) {
		// Reading YAML is all we do; the package's main file holds the writer as well.
		onResolve({ filter: /^js-yaml$/ }, ({ path }) => ({ path, namespace: "leave-out" }));
		onLoad({ filter: /^js-yaml$/, namespace: "leave-out" }, () => ({
			contents: yamlReader,
			resolveDir: ".",
		}));
		// The attributes of SVG: a sanitised report has none.
		onLoad({ filter: /[\\/]property-information[\\/]lib[\\/]svg\.js$/ }, () => ({
			contents: 'export { html as svg } from "./html.js";',
		}));
		// Names such as `&CounterClockwiseContourIntegral;`; they stay in the text as they are.
		onLoad({ filter: /[\\/]character-entities[\\/]index\.js$/ }, () => ({
			contents: `export const characterEntities = ${JSON.stringify(usualEntities())};`,
		}));
		// Finding modules of the user's project, by starting Node; no server of ours may do that.
		onLoad({ filter: /[\\/]vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/ }, () => ({
			contents: "module.exports = {};",
		}));
		// What Node and browsers bring themselves.
		onLoad({ filter: /[\\/]@ungap[\\/]structured-clone[\\/]esm[\\/]index\.js$/ }, () => ({
			contents: "export default structuredClone;",
		}));
	},
};

const yamlReader = `
	export { load } from "./node_modules/js-yaml/lib/loader.js";
	export { default as CORE_SCHEMA } from "./node_modules/js-yaml/lib/schema/core.js";
`;

/** The names of HTML 4, and those of characters that Markdown itself uses. */
function usualEntities() {
	const isUsual = ([name, text]) => name in characterEntitiesHtml4 || /^[ -~]$/.test(text);
	return Object.fromEntries(Object.entries(characterEntities).filter(isUsual));
}
