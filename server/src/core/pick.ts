/** The items at these places, in the order of the places; nothing for a place behind the last item. */
export function pick<Item>(items: readonly Item[], places: readonly number[]): Item[] {
	return places.flatMap((place) => items.slice(place, place + 1));
}
