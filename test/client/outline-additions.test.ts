import assert from "node:assert/strict";
import { outlineAdditions } from "../../client/src/outline-additions.ts";

interface Symbol {
	readonly name: string;
	readonly kind: number;
	children: Symbol[];
}

suite("outline additions", () => {
	test("keep the sections that hold entries or action items, without the title", () => {
		const timeline = section("Timeline", entry("14:05"), entry("14:20"));
		const actions = section("Actions", entry("Buy a disk"));
		check(
			[section("Report", section("Summary"), timeline, section("Cause"), actions)],
			["Timeline(14:05 14:20)", "Actions(Buy a disk)"],
		);
	});

	test("keep days within the timeline", () => {
		const timeline = section("Timeline", section("Monday", entry("14:05")), section("Notes"));
		check(
			[section("Report", timeline, section("Actions", entry("Buy a disk")))],
			["Timeline(Monday(14:05))", "Actions(Buy a disk)"],
		);
	});

	test("are none where there are only headings", () => {
		check([section("Report", section("Summary"))], []);
		check([], []);
	});
});

const sectionKind = 2;

function section(name: string, ...children: Symbol[]): Symbol {
	return { name, kind: sectionKind, children };
}

function entry(name: string): Symbol {
	return { name, kind: 23, children: [] };
}

function check(symbols: Symbol[], expected: string[]) {
	assert.deepEqual(outlineAdditions(symbols, sectionKind).map(drawn), expected);
}

function drawn({ name, children }: Symbol): string {
	return children.length > 0 ? `${name}(${children.map(drawn).join(" ")})` : name;
}
