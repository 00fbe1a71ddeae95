import assert from "node:assert/strict";
import { fileNameFor } from "../../server/src/core/file-name.ts";

suite("fileNameFor", () => {
	test("joins date and slug", () => {
		check("Checkout down!", "2026-03-01-checkout-down.md");
	});

	test("folds accents and ligatures", () => {
		check("Ærø’s Straße: déjà vu", "2026-03-01-aeros-strasse-deja-vu.md");
	});

	test("has a name for a title without letters", () => {
		check("🔥🔥", "2026-03-01-incident.md");
		check("", "2026-03-01-incident.md");
	});

	test("cuts a long title between words", () => {
		const title = "the primary database of the payment service ran out of connections again";
		check(title, "2026-03-01-the-primary-database-of-the-payment-service-ran-out-of.md");
	});

	test("cuts a word that is longer than a name", () => {
		check("x".repeat(70), `2026-03-01-${"x".repeat(60)}.md`);
	});

	test("keeps the extension, and has a name where the pattern has none", () => {
		check("Slow", "slow.markdown", "{slug}.markdown");
		check("Slow", "incident.md", "//");
	});

	test("leaves no trace of a severity that is missing", () => {
		check("Slow", "2026-03-01-slow.md", "{date}-{severity}-{slug}.md");
		check("Slow", "slow.md", "{severity}-{slug}");
	});

	test("keeps folders, and stays in its own", () => {
		check("Slow", "2026-03-01/slow.md", "{date}/{slug}.md");
		check("Slow", "etc/slow.md", "../../etc//./{slug}.md");
	});

	test("is legal on every file system", () => {
		check("CON", "_con.md", "{slug}.md");
		check("Slow", "a-b-slow.md", 'a:b*?"<>|{slug}. .md');
	});
});

function check(title: string, expected: string, pattern = "{date}-{slug}.md") {
	assert.equal(fileNameFor(pattern, { date: "2026-03-01", title }), expected);
}
