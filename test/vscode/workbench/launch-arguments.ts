import { resolve } from "node:path";

/** What the launcher reads of VS Code's command line. */
export interface LaunchArguments {
	/** The folder or `.code-workspace` file to open. */
	readonly open: string | undefined;
	readonly testsPath: string;
	readonly developmentPaths: readonly string[];
	readonly userDataFolder: string | undefined;
	readonly extensionsFolder: string | undefined;
}

/**
 * Reads arguments as @vscode/test-electron gives them; other options are accepted and ignored.
 *
 * @returns `undefined` without `--extensionTestsPath`: the launcher is for test runs only.
 */
export function parseLaunchArguments(args: readonly string[]): LaunchArguments | undefined {
	const valuesOf = (name: string) =>
		args
			.filter((argument) => argument.startsWith(`--${name}=`))
			.map((argument) => resolve(argument.slice(name.length + 3)));
	const [testsPath] = valuesOf("extensionTestsPath");
	if (!testsPath) return undefined;

	const open = args.find((argument) => !argument.startsWith("-"));
	return {
		open: open === undefined ? undefined : resolve(open),
		testsPath,
		developmentPaths: valuesOf("extensionDevelopmentPath"),
		userDataFolder: valuesOf("user-data-dir")[0],
		extensionsFolder: valuesOf("extensions-dir")[0],
	};
}
