/** How the name of a Markdown file ends, in any case: `.md`, `.markdown`. */
export const markdownExtension = /\.(?:md|markdown)$/i;
