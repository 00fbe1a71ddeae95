// Runs `npm ci` when node_modules is absent or does not hold what package-lock.json names.
// Plain JavaScript without dependencies, because nothing is installed yet when it runs.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const root = new URL("../", import.meta.url);

if (!isInstalled()) {
	console.log("Installing the dependencies (npm ci)…");
	const { status } = npm(["ci"]);
	if (status !== 0) process.exit(status ?? 1);
}

/**
 * npm writes the second of these files last, so an interrupted install counts as none.
 * Packages for other platforms are in the lock alone; npm marks them as optional.
 */
function isInstalled() {
	const wanted = packagesIn("package-lock.json");
	const installed = packagesIn("node_modules/.package-lock.json");
	if (!wanted || !installed) return false;

	return Object.entries(wanted).every(
		([path, { integrity, optional }]) =>
			path === "" || optional || installed[path]?.integrity === integrity,
	);
}

function packagesIn(path) {
	try {
		return JSON.parse(readFileSync(new URL(path, root), "utf8")).packages;
	} catch {
		return undefined;
	}
}

/** The very npm that runs this script where there is one, the one on the PATH else. */
function npm(args) {
	const options = { cwd: root, stdio: "inherit" };
	const own = process.env.npm_execpath;
	if (own?.endsWith("npm-cli.js")) return spawnSync(process.execPath, [own, ...args], options);

	return spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}
