import type {
	GitEventsParams,
	GitEventsResult,
	PlainGitEvent,
} from "../../server/src/protocol/messages.ts";
import { isRecord } from "./is-record.ts";

/**
 * Tells what was committed in a stretch of time, by way of VS Code's own Git extension: it runs Git, nothing here does.
 * What was read of a repository is kept until its HEAD moves.
 *
 * @param gitExports what that extension exports once it is active; anything else counts as no repository.
 */
export function createGitTimes(gitExports: () => unknown) {
	const histories = new Map<string, History>();
	return async ({ from, to }: GitEventsParams): Promise<GitEventsResult> => {
		const repositories = repositoriesOf(gitExports());
		// One that cannot be read, such as an empty one, keeps nothing from the others.
		const asked = await Promise.allSettled(repositories.map((it) => eventsOf(it, from, to)));
		const events = asked.flatMap((it) => (it.status === "fulfilled" ? it.value : []));
		return { events: nearest(events, (from + to) / 2) };
	};

	async function eventsOf(repository: Repository, from: number, to: number) {
		const history = historyOf(repository);
		await readUntil(history, from);
		const found = history.commits.filter(({ time }) => from <= time && time <= to);
		return found.length > 0 ? withTags(repository, found) : [];
	}

	function historyOf(repository: Repository): History {
		const head = repository.state?.HEAD?.commit;
		// The extension makes a new object for a repository each time it is asked.
		const root = String(repository.rootUri);
		const known = histories.get(root);
		if (known && known.head === head) return known;

		const history = { repository, head, commits: [], isWhole: false };
		histories.set(root, history);
		return history;
	}
}

/** As much of the extension's interface as is used; each call is checked before it is made. */
interface Repository {
	readonly rootUri?: unknown;
	log(options: { readonly maxEntries: number; readonly skip: number }): Promise<unknown>;
	getRefs?(query: { readonly pattern: string }): Promise<unknown>;
	readonly state?: { readonly HEAD?: { readonly commit?: unknown } };
}

interface Commit {
	readonly hash: string;
	/** Milliseconds since 1970. */
	readonly time: number;
	readonly subject: string;
}

/** The commits of a repository that were read so far, newest first. */
interface History {
	readonly repository: Repository;
	readonly head: unknown;
	commits: readonly Commit[];
	/** True when there is no more to read, or no more is read. */
	isWhole: boolean;
}

const atOnce = 200;
const atMost = 2000;
const offered = 20;

function repositoriesOf(exported: unknown): Repository[] {
	if (!isRecord(exported) || exported.enabled === false) return [];

	const api: unknown = typeof exported.getAPI === "function" ? exported.getAPI(1) : undefined;
	return isRecord(api) && Array.isArray(api.repositories)
		? api.repositories.filter(isRepository)
		: [];
}

function isRepository(value: unknown): value is Repository {
	return (
		isRecord(value) &&
		typeof value.log === "function" &&
		(value.getRefs === undefined || typeof value.getRefs === "function") &&
		(value.state === undefined || isRecord(value.state))
	);
}

/** Read page after page until one ends before `time`. */
async function readUntil(history: History, time: number): Promise<void> {
	while (!history.isWhole && (history.commits.at(-1)?.time ?? time) >= time) {
		const skip = history.commits.length;
		const page = await history.repository.log({ maxEntries: atOnce, skip });
		const commits = Array.isArray(page) ? page.flatMap(toCommit) : [];
		// Another request may have read the same page meanwhile.
		if (history.commits.length === skip) history.commits = [...history.commits, ...commits];
		history.isWhole = commits.length < atOnce || history.commits.length >= atMost;
	}
}

function toCommit(value: unknown): Commit[] {
	if (!isRecord(value)) return [];

	const { hash, message, commitDate, authorDate } = value;
	const date = commitDate ?? authorDate;
	const isWhole = typeof hash === "string" && typeof message === "string" && date instanceof Date;
	if (!isWhole) return [];

	const [subject = ""] = message.split("\n");
	return [{ hash, time: date.getTime(), subject: subject.trim() }];
}

async function withTags(
	repository: Repository,
	commits: readonly Commit[],
): Promise<PlainGitEvent[]> {
	const refs = await repository.getRefs?.({ pattern: "refs/tags" });
	const tags = Array.isArray(refs) ? refs.filter(isTag) : [];
	return commits.map(({ hash, time, subject }) => ({
		time,
		subject,
		id: hash.slice(0, 7),
		tags: tags.filter(({ commit }) => commit === hash).map(({ name }) => name),
	}));
}

const tagType = 2;

function isTag(value: unknown): value is { readonly name: string; readonly commit: string } {
	return (
		isRecord(value) &&
		value.type === tagType &&
		typeof value.name === "string" &&
		typeof value.commit === "string"
	);
}

function nearest(events: readonly PlainGitEvent[], time: number): PlainGitEvent[] {
	const distance = (event: PlainGitEvent) => Math.abs(event.time - time);
	const chosen = events.toSorted((a, b) => distance(a) - distance(b)).slice(0, offered);
	return chosen.toSorted((a, b) => a.time - b.time);
}
