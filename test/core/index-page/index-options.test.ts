import assert from "node:assert/strict";
import {
	defaultIndexOptions,
	readIndexOptions,
} from "../../../server/src/core/index-page/index-options.ts";
import { slice } from "../../../server/src/core/text.ts";

suite("index options", () => {
	test("are the usual ones when none is given", () => {
		assert.deepEqual(readIndexOptions(" ", 0), { options: defaultIndexOptions, faults: [] });
	});

	test("are read in either quotes, over several lines", () => {
		const written = ` columns="date,title"\n order = 'severity,  date desc' from="./../pm/"`;
		assert.deepEqual(readIndexOptions(written, 0), {
			options: {
				columns: ["date", "title"],
				order: [
					{ column: "severity", isDescending: false },
					{ column: "date", isDescending: true },
				],
				from: "../pm",
			},
			faults: [],
		});
	});

	for (const [written, fault] of [
		[' colums="date"', "colums? columns"],
		[' columns="date, severty"', "severty? severity"],
		[' columns="date, date"', "date"],
		[' columns=""', ""],
		[' order=""', ""],
		[' order="date dsc"', "dsc? desc"],
		[' order="date desc asc"', "desc asc"],
		[' order="when"', "when"],
		[" order=date", "order=date"],
		[' order="date" order="id"', "order"],
		[' from="/etc"', "/etc"],
		[' from="https://example.com"', "https://example.com"],
		[' from="a/../.."', "a/../.."],
		[' from="..\\\\pm"', "..\\\\pm"],
		[' constructor="a"', "constructor"],
	] as const) {
		test(`have a fault in ${JSON.stringify(written)}`, () => {
			const { options, faults } = readIndexOptions(written, 0);
			const told = faults.map(({ span, suggestion }) =>
				[slice(written, span), suggestion].filter((it) => it !== undefined).join("? "),
			);
			assert.deepEqual(told, [fault]);
			if (!written.includes(' order="id"')) assert.deepEqual(options, defaultIndexOptions);
		});
	}

	test("tell what there is, and never throw", () => {
		const [fault] = readIndexOptions(' columns="x"', 0).faults;
		assert.match(
			fault?.message ?? "",
			/^`x` is no column of an index; there are `date`, `id`, .*\.$/,
		);
		for (const written of [
			'"',
			'""',
			'"""',
			'a"b"c',
			' a="',
			' a="b',
			"='\"'\"",
			'\\"',
			' from="\u0000"',
			' =""',
		])
			for (const { span } of readIndexOptions(written, 0).faults)
				assert.ok(span.start >= 0 && span.start <= span.end && span.end <= written.length);
	});
});
