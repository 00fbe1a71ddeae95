import assert from "node:assert/strict";
import {
	placeOf,
	timelineEndTag,
	timelineStartTag,
} from "../../../client/src/preview/html-parts.ts";
import { atOnce } from "../../../server/src/core/at-once.ts";
import { renderSteps } from "../../../server/src/core/features/render.ts";
import { parseReport } from "../../../server/src/core/parse.ts";

const [start, end] = [timelineStartTag, timelineEndTag];
const page = [
	"<h1>A</h1>",
	start,
	"<li>1</li>",
	"<li>2</li>",
	end,
	"<p>B</p>",
	start,
	end,
	"<p>C</p>",
];

suite("the parts of a page", () => {
	test("are each an element, but for those that begin and end a timeline", () => {
		const report = parseReport(
			"# Disk full\n\n## Timeline\n\n- 14:05 Alert\n- 14:20 Over\n\n1. One\n",
		);
		const parts = atOnce(renderSteps(report, [], []));
		const isTag = (it: string) => it === start || it === end;
		const begun = parts.map((it) => (isTag(it) ? it : it.slice(0, 3)));
		assert.deepEqual(begun, ["<he", "<h2", start, "<li", "<li", end, "<ol"]);
		for (const part of parts) assert.equal(isTag(part), !/^<(\w+).*<\/\1>$/s.test(part), part);
	});
});

suite("the place of a change in the page", () => {
	test("is among its children", () => {
		assert.deepEqual(place(0, 1), { list: undefined, at: 0, count: 5 });
		assert.deepEqual(place(5, 1), { list: undefined, at: 2, count: 5 });
		assert.deepEqual(place(9, 0), { list: undefined, at: 5, count: 5 });
	});

	test("is among the entries of a timeline", () => {
		assert.deepEqual(place(2, 2), { list: 1, at: 0, count: 2 });
		assert.deepEqual(place(4, 0), { list: 1, at: 2, count: 2 });
		assert.deepEqual(place(7, 0), { list: 3, at: 0, count: 0 });
	});

	test("is not to be told where a timeline begins or ends", () => {
		assert.equal(place(0, 2), undefined);
		assert.equal(place(3, 2), undefined);
		assert.equal(place(0, 0, [start, end]), undefined);
	});
});

function place(from: number, removed: number, parts = ["<p>New</p>"]) {
	return placeOf(page, { from, removed, parts });
}
