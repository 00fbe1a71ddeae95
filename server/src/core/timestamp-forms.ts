import { filler } from "./markdown.ts";

/*
 * Sources of patterns: what dates and times look like, forms 1 to 37 of the field's catalogue.
 * Lower-case letters stand for both cases; capitals, as in zone names, for themselves: `EAT` is a zone, `eat` is not.
 */

export const space = `[ \\t\\u00A0\\u202F${filler}]`;
export const month =
	"(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
export const weekday = "(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)";
const digit = "[\\d?Xx-]";
const isoDate =
	"(?:\\d{4,5}|yyyy)[-/.](?:\\d{1,2}|mm|\\?\\?|xx)[-/.](?:\\d{1,2}|dd|\\?\\?|xx)(?!\\d)";
const numericDate = "\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})(?!\\d|[-/.]\\d)";
const year = `(?:,?${space}*(?:\\d{4}|yyyy)(?!\\d|:\\d))`;
const dayFirst = `\\d{1,2}(?:st|nd|rd|th)?\\.?(?:${space}+of)?${space}*[-/]?${month}\\b\\.?${year}?(?:[-/]\\d{4})?`;
const monthFirst = `${month}\\b\\.?(?:${space}*|-)\\d{1,2}(?:st|nd|rd|th)?(?!\\d|:\\d)(?:${year}|-\\d{4}(?!\\d))?`;
const monthYear = `${month}\\b\\.?,?${space}+\\d{4}(?!\\d|:\\d)`;
/** What a date begins with, looked at before all its forms are tried. */
export const dateStart = "(?=[\\dy]|[jfmasondtw]\\w)";
export const anyDate = `${dateStart}(?:${weekday}\\b\\.?,?${space}+)?(?:${isoDate}|${numericDate}|${dayFirst}|${monthFirst}|${monthYear})`;
const meridiem = `${space}?[ap]\\.?m\\b\\.?`;
const colonTime = `\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:${meridiem})?(?!\\d|:\\d)`;
const unknownTime = `(?:[\\d?X]{2}:(?:[?X]{2}|\\d[?X]|mm)(?::(?:[?X]{2}|ss))?|hh:mm(?::ss)?|${digit}{2}:${digit}{2}|-:-)(?!\\d|:\\d)`;
const hourTime = `\\d{1,2}(?:[.]\\d{2})?${meridiem}`;
const frenchTime = "\\d{1,2}h\\d{2}\\b";
export const dotTime = "\\d{1,2}\\.\\d{2}(?![\\d.])";
export const compactTime = `\\d{4}(?:${space}?(?:h|hrs|hours)\\b)?(?!\\d)`;
export const plainTime = `(?:${colonTime}|${hourTime}|${frenchTime}|${unknownTime})`;
export const approx =
	"(?:[~≈]|c\\.|ca\\b\\.?|circa\\b|approx(?:imately)?\\b\\.?|around\\b|about\\b)";
export const afterDate = `(?:,?${space}+(?:at${space}+|@${space}*|[-–—]${space}+)?|,|T|${space}*@${space}*)`;

/** Lower-case letters of `source` match both cases, which the flag `i` would make of capitals, too. */
export function anyCase(source: string, flags: string): RegExp {
	const parts = /\\.|\(\?<\w+>|\[[^[\]]*\]|[a-z]/g;
	const both = source.replace(parts, (part) => {
		if (part.startsWith("["))
			return part.replace(/\\.|[a-z]/g, (it) => (it.length > 1 ? it : it + it.toUpperCase()));
		return part.length > 1 ? part : `[${part}${part.toUpperCase()}]`;
	});
	return new RegExp(both, flags);
}
