import assert from "node:assert/strict";
import { fullBlocks, parseBlocks } from "../../server/src/core/markdown.ts";
import { plainBlocks } from "../../server/src/core/plain-blocks.ts";
import { plainFrontMatter } from "../../server/src/core/plain-front-matter.ts";

suite("plain blocks", () => {
	test("know a comment that ends where it begins", () =>
		assert.deepEqual(
			parseBlocks("<!-->\ntext -->\n", options),
			fullBlocks("<!-->\ntext -->\n", options),
		));

	test("know plain front matter", () => {
		const text = "---\ntitle: x\n---\n";
		assert(plainFrontMatter(text));
		assert.deepEqual(parseBlocks(text, { atStart: true }), fullBlocks(text, { atStart: true }));
	});

	test("leave front matter to a full parse whose end has blanks behind it", () => {
		const text = "---\ntitle: x\n--- \n";
		assert.equal(plainFrontMatter(text), undefined);
		assert.deepEqual(parseBlocks(text, { atStart: true }), fullBlocks(text, { atStart: true }));
	});

	for (const odd of [
		"- One\n          - goes on\n",
		"- One\n\nTwo\n",
		"- One\n\n  > Two\n",
		"- One\n\n  *Two\n",
		"- One\n  ```\n  two\n",
		"- One\n  ```\ntwo\n  ```\n",
		"```\none\n    ```\ntwo\n",
		"Words\n\n - One\nTwo\n\n Three\n",
		"Words *x\n\n - One\n",
		"- One\n\n\n\n - *Two\n",
		"| one |\n",
		"| one |\n|---|\n|\n",
		"| one |\n| two |\n",
		"[](https://example.org) and [![](graph.png)](graph.html)\n",
	]) {
		test(`leave ${JSON.stringify(odd)} to a full parse`, () => {
			assert.equal(plainBlocks(odd), undefined);
			assert.deepEqual(parseBlocks(odd, options), fullBlocks(odd, options));
		});
	}

	for (const plain of [
		"## Timeline (UTC)\n\n",
		"- 14:05 UTC **Alert** fired, see [graph](https://example.org/a_b)\n",
		"1. `kubectl get pods` showed *nothing*\n",
		"- [x] Add an alert (@ana, OPS-12)\n",
		"- One\n  - Two\n    goes on\n    - Three\n  - Four\n\n",
		"- One\n\n  Two\n  goes on\n\n  - Three\n\n    ```sh\n    ls\n\n    ```\n",
		"- One\n  1. Two\n  1. Three\n",
		"Words:\n\n - One\n - Two\n\n - Three\n",
		"Words:\n - One\n   - Two\n",
		"## Impact\n\n  - One\n",
		"![img_1.png](img_1.png)\n",
		"- <https://example.org/a>\n",
		"It **broke**[[1]](#references), “**twice**”\n",
		"| Time |\n| --- |\n| 14:05 |  \n|  |  \n",
		"Two lines of words\nwith <https://example.org> in them.\n\n",
		"| Time | Event |\n|---|:-:|\n| 14:05 | **Down** |\n|  |  |\n\n",
		"```sh\nls - not a list\n```\n",
		"<!-- Who was affected? -->\n",
		"It said:\n```sh\nNo space left\n```\n\n",
		"---\n\n",
		"The load was <\n",
		"\n",
	]) {
		test(`read ${JSON.stringify(plain)} as a full parse does`, () => {
			assert(plainBlocks(plain));
			assert.deepEqual(parseBlocks(plain, options), fullBlocks(plain, options));
		});
	}
});

const options = { atStart: false };
