/**
 * What a template leaves to be written: `_an italic prompt_`, `HH:MM`, `YYYY-MM-DD`.
 * Without flags; italics count in a template only, for a writer may stress a word.
 */
export const placeholderPattern = /(?<![\w*])_[^_\n]+_(?!\w)|\bYYYY-MM-DD\b|\bHH:MM(?::SS)?\b/;
