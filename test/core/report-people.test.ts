import assert from "node:assert/strict";
import { reportPeople } from "../../server/src/core/report-people.ts";

const report =
	"# Outage of 2026-03-01\n\n- Author: Ben Ode\n\n## Timeline\n\n- 14:05 UTC Alert\n- 14:20 UTC Fixed\n\n## Action Items\n\n- Page (@ana)\n- Log (owner: Platform team)\n";

suite("reportPeople", () => {
	test("are authors and owners, but no teams", () =>
		assert.deepEqual(reportPeople(report, "incidents/2026-03-01.md"), ["Ben Ode", "@ana"]));

	test("are nobody in a template", () =>
		assert.deepEqual(reportPeople(report, "incidents/TEMPLATE.md"), []));

	test("are nobody in what is no report", () => {
		const text = "# A library\n\n- Author: Ben Ode\n";
		assert.deepEqual(reportPeople(text, "README.md"), []);
	});
});
