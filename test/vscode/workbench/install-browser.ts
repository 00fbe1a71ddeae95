import { createReadStream, createWriteStream } from "node:fs";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import type { BrowserCommand } from "./browser-command.ts";
import { installOnce } from "./install-once.ts";
import { unpackPinnedPackage } from "./pinned-package.ts";
import { runCommand } from "./run-command.ts";

/** A headless Chromium that brings its libraries and fonts, for machines that have neither. */
const chromium = {
	name: "@sparticuz/chromium",
	version: "153.0.0",
	integrity:
		"sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==",
};

/** It brings no font of one width, and code in any other looks like nothing a user has seen. */
const dejavu = {
	name: "dejavu-fonts-ttf",
	version: "2.37.3",
	integrity:
		"sha512-f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==",
};

/** Counted up when anything below changes what is installed. */
const recipe = 2;

/** Gives the browser of the npm package, after installing it where that is due. */
export async function installBrowser(env: NodeJS.ProcessEnv): Promise<BrowserCommand> {
	if (process.platform !== "linux" || process.arch !== "x64") {
		throw new Error("No browser found. Install Chrome, or name one in CHROME.");
	}
	const folder = await installOnce(`chromium-${chromium.version}-${recipe}`, install);
	return {
		executablePath: join(folder, "chromium"),
		args: ["--headless=shell", "--no-zygote"],
		env: {
			...env,
			LD_LIBRARY_PATH: [join(folder, "lib"), env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
			FONTCONFIG_FILE: await writeFontsConfiguration(folder),
		},
	};
}

async function install(folder: string): Promise<void> {
	console.error(`No browser found, installing ${chromium.name} ${chromium.version}…`);
	await unpackPinnedPackage(chromium, folder, ["--strip-components=2", "package/bin"]);
	await decompress(folder, "chromium");
	await chmod(join(folder, "chromium"), 0o755);
	for (const archive of ["al2023.tar", "fonts.tar", "swiftshader.tar"]) {
		await decompress(folder, archive);
		await runCommand("tar", ["-xf", archive], folder);
		await rm(join(folder, archive));
	}
	const fonts = join(folder, "fonts", "dejavu");
	await unpackPinnedPackage(dejavu, fonts, ["--strip-components=2", "package/ttf"]);
}

async function decompress(folder: string, name: string): Promise<void> {
	const packed = join(folder, `${name}.br`);
	const target = createWriteStream(join(folder, name));
	await pipeline(createReadStream(packed), createBrotliDecompress(), target);
	await rm(packed);
}

/** Without a font a page never renders. Written at each start, as the project may have moved. */
async function writeFontsConfiguration(folder: string): Promise<string> {
	const cache = join(folder, "fonts-cache");
	await mkdir(cache, { recursive: true });
	const path = join(folder, "fonts.conf");
	await writeFile(path, fontsConfiguration(join(folder, "fonts"), cache));
	return path;
}

function fontsConfiguration(fonts: string, cache: string): string {
	return `<?xml version="1.0"?>
<fontconfig>
	<dir>${fonts}</dir>
	<cachedir>${cache}</cachedir>
	<alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
	<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
