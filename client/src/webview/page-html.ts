export interface PageParts {
	readonly script: string;
	readonly style: string;
	/** Where the webview serves files from, for the policy. */
	readonly cspSource: string;
	readonly nonce: string;
	/** Where images may come from, as the policy says it. */
	readonly images: string;
	/** What relative addresses of images are relative to. */
	readonly base?: string;
	/** What the script finds in the `data-` attributes of the body. */
	readonly data?: Readonly<Record<string, string>>;
}

/** An empty page with one script. What it shows comes by message and can run nothing. */
export function pageHtml(parts: PageParts): string {
	const { script, style, cspSource, nonce, images, base, data = {} } = parts;
	const policy = [
		"default-src 'none'",
		`img-src ${images}`,
		`style-src ${cspSource}`,
		`script-src 'nonce-${nonce}'`,
		`base-uri ${base === undefined ? "'none'" : cspSource}`,
		"form-action 'none'",
	].join("; ");
	const attributes = Object.entries(data).map(
		([name, value]) => ` data-${name}="${escapeHtml(value)}"`,
	);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${base === undefined ? "" : `<base href="${escapeHtml(base)}">\n`}<link rel="stylesheet" href="${escapeHtml(style)}">
<title>Postmortem</title>
</head>
<body${attributes.join("")}>
<main></main>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll("&", "&amp;")
		.replaceAll('"', "&quot;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;");
}
