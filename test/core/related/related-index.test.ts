import assert from "node:assert/strict";
import {
	createRelatedIndex,
	type RelatedIndex,
} from "../../../server/src/core/related/related-index.ts";
import { factsOf } from "../../support/facts-of.ts";

const payments = report({
	title: "Payments refused after the gateway's certificate expired",
	day: "2026-03-04",
	services: "payments",
	summary: "No card was charged for 40 minutes.",
	cause: "The certificate with which we sign in at the gateway expired, and nobody had listed it.",
});
const labels = report({
	title: "Parcel labels not printed: an expired certificate",
	day: "2026-09-11",
	services: "printing, payments",
	summary: "No parcel left the warehouse for a morning.",
	cause: "The certificate of the printing gateway expired. It was made by hand.",
});
const search = report({
	title: "Search finds nothing after a deployment",
	day: "2026-05-20",
	services: "search",
	summary: "Each query came back empty.",
	cause: "The new index was empty when the alias was moved to it.",
});

suite("related reports", () => {
	test("are those on the same component that failed alike, with what both say", () => {
		const index = indexOf({ payments, labels, search });
		const [found, ...others] = index.related("w/payments.md", 5);
		assert.deepEqual(others, []);
		assert.equal(found?.uri, "w/labels.md");
		assert.deepEqual(found?.shared, ["payments", "gateway", "certificate"]);
		assert.ok(found && found.score > 0.27 && found.score < 1);
	});

	test("are found from the other side, too", () => {
		const [found] = indexOf({ payments, labels, search }).related("w/labels.md", 5);
		assert.equal(found?.uri, "w/payments.md");
	});

	test("are none where nothing but the house is the same", () => {
		const index = indexOf({ payments, search });
		assert.deepEqual(index.related("w/payments.md", 5), []);
		assert.deepEqual(index.related("w/search.md", 5), []);
	});

	test("are none for what is not in the index, and for an empty report", () => {
		const index = indexOf({ payments, labels, empty: "# Incident\n" });
		assert.deepEqual(index.related("w/elsewhere.md", 5), []);
		assert.deepEqual(index.related("w/empty.md", 5), []);
	});

	test("are the likest first, and no more than asked for", () => {
		const same = payments.replace("2026-03-04", "2026-06-01");
		const index = indexOf({ payments, labels, same, search });
		const uris = index.related("w/payments.md", 5).map(({ uri }) => uri);
		assert.deepEqual(uris, ["w/same.md", "w/labels.md"]);
		assert.equal(index.related("w/payments.md", 1).length, 1);
	});

	test("are not the same incident in another folder", () => {
		const index = indexOf({ payments, search });
		index.put("archive/payments.md", factsOf(`${payments}\nA word more.\n`));
		assert.deepEqual(index.related("w/payments.md", 5), []);
	});

	test("are not the same incident under another title", () => {
		const named = (text: string, id: string) =>
			text.replace("- **Services", `- **ID:** ${id}\n- **Services`);
		const same = named(payments, "inc-7").replace("Payments refused", "Cards refused");
		const other = named(payments, "INC-8").replace("Payments refused", "Cards refused");
		const index = indexOf({ payments: named(payments, "INC-7"), same, other });
		const uris = index.related("w/payments.md", 5).map(({ uri }) => uri);
		assert.deepEqual(uris, ["w/other.md"]);
	});

	test("are none where both only quote the same text", () => {
		const quoted =
			"Vendor notice: valves of the coolant loop seized, pumps cavitated, rotors overheated, sensors drifted, breakers tripped and turbines stalled.";
		const one = { day: "2026-03-04", services: "billing", summary: quoted, cause: "Unclear." };
		const index = indexOf({
			lamp: report({ ...one, title: "Invoices late" }),
			door: report({ ...one, title: "Letters lost", day: "2026-04-04", services: "mail" }),
		});
		assert.deepEqual(index.related("w/lamp.md", 5), []);
	});

	test("are not those that share what their template put there", () => {
		const prompts =
			"Tell which customers could not pay with their wallet. Say whether the ledger and the broker were reached, and which region saw the latency.";
		const index = indexOf({
			lamp: report({
				title: "Lamp breaks",
				day: "2026-01-01",
				services: "",
				summary: prompts,
				cause: "",
			}),
			door: report({
				title: "Door jams",
				day: "2026-02-01",
				services: "",
				summary: prompts,
				cause: "",
			}),
			search,
		});
		assert.deepEqual(index.related("w/lamp.md", 5), []);
	});

	test("are not those that share the words of the house", () => {
		const others = Array.from({ length: 9 }, (_, index) =>
			report({
				title: `Larkfield cluster: ${["lamp", "door", "roof", "gate", "well", "barn", "mill", "pond", "loft"][index]}`,
				day: `2026-01-0${index + 1}`,
				services: "larkfield cluster",
				summary: "The larkfield cluster had pods that did not come back.",
				cause: "",
			}),
		);
		const index = indexOf(Object.fromEntries(others.map((text, at) => [`r${at}`, text])));
		assert.deepEqual(index.related("w/r0.md", 5), []);
	});

	test("follow a report that changes", () => {
		const index = indexOf({ payments, labels, search });
		index.put("w/labels.md", factsOf(search.replace("2026-05-20", "2026-09-11")));
		assert.deepEqual(index.related("w/payments.md", 5), []);
		assert.deepEqual(
			index.related("w/search.md", 5).map(({ uri }) => uri),
			["w/labels.md"],
		);
	});

	test("lose a report that is gone", () => {
		const index = indexOf({ payments, labels, search });
		index.remove("w/labels.md");
		index.remove("w/labels.md");
		assert.equal(index.size, 2);
		assert.deepEqual(index.related("w/payments.md", 5), []);
	});

	test("are after any changes those of a fresh index", () => {
		const changed = indexOf({ payments: search, labels: payments, search: labels, gone: labels });
		changed.remove("w/gone.md");
		changed.put("w/payments.md", factsOf(payments));
		changed.put("w/labels.md", factsOf(labels));
		changed.put("w/search.md", factsOf(search));
		const fresh = indexOf({ payments, labels, search });
		assert.deepEqual(changed.related("w/payments.md", 5), fresh.related("w/payments.md", 5));
	});
});

interface Said {
	readonly title: string;
	readonly day: string;
	readonly services: string;
	readonly summary: string;
	readonly cause: string;
}

function report({ title, day, services, summary, cause }: Said): string {
	return [
		`# ${title}`,
		`- **Date:** ${day}\n- **Services:** ${services}`,
		`## Summary\n\n${summary}`,
		`## Root Cause\n\n${cause}`,
		"",
	].join("\n\n");
}

function indexOf(reports: Readonly<Record<string, string>>): RelatedIndex {
	const index = createRelatedIndex();
	for (const [name, text] of Object.entries(reports)) index.put(`w/${name}.md`, factsOf(text));
	return index;
}
