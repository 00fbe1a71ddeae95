import { dataLinks, htmlLinks, pictures, scriptLinks } from "./addresses.ts";
import { filled, type Injection } from "./injection.ts";
import { drawings, pages, styles } from "./markup.ts";
import { payloads, places } from "./places.ts";
import { handlers, scripts } from "./scripts.ts";
import { letters, names, nestings } from "./tricks.ts";

const kinds: Readonly<Record<string, readonly string[]>> = {
	"script element": scripts,
	"event attribute": handlers,
	"script as an address": scriptLinks,
	"data as an address": dataLinks,
	"address in HTML": htmlLinks,
	picture: pictures,
	"drawing or formula": drawings,
	"other page": pages,
	"style sheet": styles,
	"broken nesting": nestings,
	"character trick": letters,
	"taken name": names,
};

/** Everything that is tried: each is a Markdown text, and knows how it can be told from the others. */
export const injections: readonly Injection[] = [...plain(), ...placed()];

function* plain(): Iterable<Injection> {
	let mark = 1;
	for (const [kind, written] of Object.entries(kinds)) {
		for (const name of written) {
			yield { kind, name, mark, text: filled(name, mark) };
			mark++;
		}
	}
}

/** Each payload at each place of a report; a quote in YAML is written twice. */
function* placed(): Iterable<Injection> {
	let mark = 1001;
	for (const [kind, report] of Object.entries(places)) {
		for (const name of payloads) {
			const quoted = `'${name.replaceAll("'", "''")}'`;
			const written = report.replaceAll("'HERE'", quoted).replaceAll("HERE", name);
			yield { kind, name, mark, text: filled(written, mark) };
			mark++;
		}
	}
}
