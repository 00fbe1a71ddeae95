/** A duration in minutes as people say it: `45 min`, `1 h 05 min`, `2 d 3 h`. */
export function elapsedWords(minutes: number): string {
	const whole = Math.round(minutes);
	const days = Math.floor(whole / 1440);
	const hours = Math.floor((whole % 1440) / 60);
	const rest = whole % 60;
	if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
	if (hours === 0) return `${rest} min`;
	return rest > 0 ? `${hours} h ${String(rest).padStart(2, "0")} min` : `${hours} h`;
}
