import assert from "node:assert/strict";
import { htmlLines } from "../../../server/src/core/paste/html-lines.ts";

const address = "https://fernway.slack.com/archives/C0AB12CD3/p1772637240000100";

suite("htmlLines", () => {
	for (const [name, html, expected] of [
		[
			"links to messages",
			`<a class="t" href="${address}"><b>3:14</b> PM</a>`,
			`[3:14 PM](${address})`,
		],
		[
			"other links as words",
			`<a href="https://fernway.example">here</a> ${address}`,
			`here ${address}`,
		],
		["blocks as lines", `<div>a</div><p>b<br>c</p>${address}`, `\na\n\nb\nc\n${address}`],
		[
			"entities",
			`&lt;a&gt; &amp; &#65;&nbsp;&quot;&unknown;&foo; ${address}`,
			`<a> & A "&unknown;&foo; ${address}`,
		],
		["emoji", `<img alt=":fire:" src="x"><img src="y">${address}`, ` :fire:   ${address}`],
		["no comments", `<!--StartFragment-->a ${address}`, `a ${address}`],
		["no half of a tag", `a ${address} <b`, `a ${address} `],
		["no impossible character", `&#9999999;${address}`, address],
	] as const) {
		test(`reads ${name}`, () => assert.equal(htmlLines(html), expected));
	}

	test("says nothing without links to messages", () => {
		assert.equal(htmlLines('<a href="https://fernway.example">here</a>'), undefined);
	});
});
