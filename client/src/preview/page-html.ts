export interface PageParts {
	readonly script: string;
	readonly style: string;
	/** What relative addresses of images are relative to: the folder of the report. */
	readonly base: string;
	/** Where the webview serves files from, for the policy. */
	readonly cspSource: string;
	readonly nonce: string;
	readonly uri: string;
}

/** The empty page of the preview. The report itself comes by message and can run nothing. */
export function pageHtml({ script, style, base, cspSource, nonce, uri }: PageParts): string {
	const policy = [
		"default-src 'none'",
		`img-src ${cspSource} https: data:`,
		`style-src ${cspSource}`,
		`script-src 'nonce-${nonce}'`,
		`base-uri ${cspSource}`,
		"form-action 'none'",
	].join("; ");
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="${escapeHtml(base)}">
<link rel="stylesheet" href="${escapeHtml(style)}">
<title>Postmortem</title>
</head>
<body data-uri="${escapeHtml(uri)}">
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
