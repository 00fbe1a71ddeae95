/** `1 report`, `2 reports`. */
export function counted(count: number, thing: string): string {
	return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** `Service`, for a title. */
export function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
