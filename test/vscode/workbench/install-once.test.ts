import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installOnce } from "./install-once.ts";
import { cacheFolder } from "./places.ts";

suite("install once", () => {
	const name = `test-${process.pid}`;
	const leftovers = async () => (await readdir(cacheFolder)).filter((file) => file.includes(name));

	teardown(() => rm(join(cacheFolder, name), { recursive: true, force: true }));

	test("installs the first time only", async () => {
		let times = 0;
		const install = async (folder: string) => {
			times++;
			await mkdir(folder);
		};
		assert.equal(await installOnce(name, install), join(cacheFolder, name));
		await installOnce(name, install);
		assert.equal(times, 1);
	});

	test("leaves nothing behind when it fails", async () => {
		const fail = async (folder: string) => {
			await mkdir(folder);
			throw new Error("no network");
		};
		await assert.rejects(installOnce(name, fail), /no network/);
		assert.deepEqual(await leftovers(), []);
	});

	test("removes what an install that is gone has left", async () => {
		// No process has this number.
		const abandoned = join(cacheFolder, `${name}-other.partial-4194999`);
		await mkdir(abandoned, { recursive: true });
		await installOnce(name, async (folder) => {
			await mkdir(folder);
			await writeFile(join(folder, "file"), "");
		});
		assert.equal(existsSync(abandoned), false);
	});
});
