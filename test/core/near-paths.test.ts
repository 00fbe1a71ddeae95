import assert from "node:assert/strict";
import { nearPaths } from "../../server/src/core/near-paths.ts";

suite("near paths", () => {
	for (const [path, others, near] of [
		["../Disk.md", ["../disk.md", "../cache.md"], ["../disk.md"]],
		["disk.md", ["cache.md", "../2026/disk.md"], ["../2026/disk.md"]],
		["graph.png", ["graph.svg", "graphs.md"], ["graph.svg"]],
		["2026-03-01-dsik.md", ["2026-03-01-disk.md", "2026-04-09-cache.md"], ["2026-03-01-disk.md"]],
		["disk.md", ["postmortem.md"], []],
		["disk.md", [], []],
		["a.md", ["b/a.md", "c/a.md", "d/a.md", "e/a.md"], ["b/a.md", "c/a.md", "d/a.md"]],
	] as const)
		test(`of ${path} are ${near.join(", ") || "none"}`, () => {
			assert.deepEqual(nearPaths(path, others), near);
		});
});
