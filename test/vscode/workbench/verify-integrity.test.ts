import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRunFolder } from "./run-folder.ts";
import { verifyIntegrity } from "./verify-integrity.ts";

const integrityOfAbc =
	"sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==";

suite("verify integrity", () => {
	const file = join(createRunFolder(), "package.tgz");

	test("accepts the file that is pinned", async () => {
		await writeFile(file, "abc");
		await verifyIntegrity(file, integrityOfAbc);
	});

	test("refuses any other", async () => {
		await writeFile(file, "abd");
		await assert.rejects(verifyIntegrity(file, integrityOfAbc), /is pinned/);
	});
});
