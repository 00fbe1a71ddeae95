/** `./a:b.md` for `a:b.md`, whose beginning would be read as a scheme (RFC 3986, section 4.2). */
export function withoutScheme(path: string): string {
	return /^[^/]*:/.test(path) ? `./${path}` : path;
}
