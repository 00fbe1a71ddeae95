/** The bundler and the test loader import a Markdown file as its text. */
declare module "*.md" {
	const text: string;
	// biome-ignore lint/style/noDefaultExport: the loaders give the text as the default export.
	export default text;
}
