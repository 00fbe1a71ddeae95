/** A duration in minutes as people say it: `45 s`, `45 min`, `1 h 05 min`, `2 d 3 h`. */
export function elapsedWords(minutes: number): string {
	const seconds = Math.round(minutes * 60);
	if (seconds > 0 && seconds < 60) return `${seconds} s`;

	const whole = Math.round(minutes);
	const days = Math.floor(whole / 1440);
	const hours = Math.floor((whole % 1440) / 60);
	const rest = whole % 60;
	if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
	if (hours === 0) return `${rest} min`;
	return rest > 0 ? `${hours} h ${String(rest).padStart(2, "0")} min` : `${hours} h`;
}

/** A duration in milliseconds with its direction: `+12 min`, `−1 h`. */
export function signedElapsed(milliseconds: number): string {
	return (milliseconds < 0 ? "−" : "+") + elapsedWords(Math.abs(milliseconds) / 60_000);
}

/** `12 min since impact start`, `1 h before the first entry`. */
export function elapsedPhrase(milliseconds: number, from: string): string {
	const relation = milliseconds < 0 ? "before" : "since";
	return `${elapsedWords(Math.abs(milliseconds) / 60_000)} ${relation} ${from}`;
}
