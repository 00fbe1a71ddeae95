import { changedParts, placeOf } from "../html-parts.ts";
import type { FromPage, PageState, ToPage } from "../messages.ts";
import { lineOf, type Mark, topOf } from "../scroll-map.ts";
import { morphChildren, morphRange } from "./morph.ts";

interface Host {
	postMessage(message: FromPage): void;
	getState(): PageState | undefined;
	setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const article = document.querySelector("main") ?? document.body;
/** Above the line that counts as the top of the page. */
const margin = 16;
/** What is shown; joined it is the page's HTML. */
let parts: readonly string[] = [];
let uri = document.body.dataset.uri ?? "";
let marks: readonly Mark[] | undefined;
/** A scroll that we caused must not be reported as the reader's; until this time none is. */
let silentUntil = 0;
let isReported = false;
/** Where to go once there is something to show: after a reload, where the reader was. */
let wantedLine = host.getState()?.line;

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
	switch (data.type) {
		case "show":
			return show(data);
		case "scrollTo":
			wantedLine = data.line;
			return goToWantedLine();
		default:
			return unreachable(data);
	}
});
window.addEventListener("scroll", () => reportSoon(), { passive: true });
window.addEventListener("resize", () => forgetMarks());
// Images that arrive move everything below them; “load” does not bubble, so it is caught on its way down.
document.addEventListener("load", () => forgetMarks(), { capture: true });
document.addEventListener("toggle", () => forgetMarks(), { capture: true });
document.addEventListener("click", (event) => follow(event));
document.addEventListener("dblclick", (event) => jumpTo(event));
host.postMessage({ type: "ready" });

type Show = Extract<ToPage, { type: "show" }>;

function show({ uri: shown, isChange, change, root }: Show): void {
	uri = shown;
	const before = isChange ? parts : [];
	parts = changedParts(before, change);
	silence();
	if (!isChange || !showChange(before, change, root)) {
		morphChildren(article, parsed("main", parts, root));
	}
	forgetMarks();
	goToWantedLine();
	remember();
	host.postMessage({ type: "shown", elements: article.querySelectorAll("*").length });
}

/** False when it cannot be done: where the page has not the elements that the parts name, or the parts are others. */
function showChange(before: readonly string[], change: Show["change"], root: string): boolean {
	const place = placeOf(before, change);
	const target = place?.list === undefined ? article : article.childNodes[place.list];
	if (!place || target?.childNodes.length !== place.count) return false;

	const name = place.list === undefined ? "main" : "ol";
	const wanted = change.parts.flatMap((part) => [...parsed(name, [part], root).childNodes]);
	if (wanted.length !== change.parts.length) return false;

	morphRange(target, { from: place.at, removed: change.removed }, wanted);
	return true;
}

/** An element with these contents. */
function parsed(name: "main" | "ol", contents: readonly string[], root: string): HTMLElement {
	const made = document.createElement(name);
	// The server sanitised it, and the policy of the page lets no script, style or frame of it live.
	made.innerHTML = contents.join("");
	for (const image of made.querySelectorAll("img")) {
		const source = image.getAttribute("src") ?? "";
		if (/^\/[^/]/.test(source)) image.setAttribute("src", root + source);
	}
	return made;
}

function goToWantedLine(): void {
	if (wantedLine === undefined || article.childElementCount === 0) return;

	silence();
	const top = wantedLine < 1 ? 0 : topOf(currentMarks(), wantedLine) - margin;
	window.scrollTo({ top, behavior: "instant" });
	wantedLine = undefined;
	remember();
}

function silence(): void {
	silentUntil = performance.now() + 200;
}

function reportSoon(): void {
	if (isReported || performance.now() < silentUntil) return;

	isReported = true;
	setTimeout(() => {
		isReported = false;
		remember();
		host.postMessage({ type: "reveal", line: topLine() });
	}, 50);
}

function remember(): void {
	host.setState({ uri, line: topLine() });
}

function topLine(): number {
	return window.scrollY < 1 ? 0 : lineOf(currentMarks(), window.scrollY + margin);
}

function forgetMarks(): void {
	marks = undefined;
}

function currentMarks(): readonly Mark[] {
	marks ??= [...ascending(article.querySelectorAll<HTMLElement>("[data-line]"))];
	return marks;
}

/** Front matter and findings stand elsewhere than in the text, so only what goes on downward counts. */
function* ascending(elements: Iterable<HTMLElement>): Iterable<Mark> {
	let last: Mark = { line: -1, top: -1 };
	for (const element of elements) {
		const line = Number(element.dataset.line);
		const top = element.getBoundingClientRect().top + window.scrollY;
		if (line <= last.line || top <= last.top) continue;
		last = { line, top };
		yield last;
	}
}

function follow(event: MouseEvent): void {
	if (!(event.target instanceof Element)) return;

	const jump = event.target.closest<HTMLElement>("[data-jump]")?.dataset.jump;
	if (jump !== undefined) host.postMessage({ type: "jump", line: Number(jump) });

	const href = event.target.closest("a")?.getAttribute("href");
	if (href === undefined || href === null) return;

	event.preventDefault();
	// VS Code would open it, too, and what is relative as a page of the web.
	event.stopPropagation();
	if (href.startsWith("#")) goToHeading(href.slice(1));
	else host.postMessage({ type: "open", href });
}

/** As in VS Code's own preview, a double click goes to the place in the editor. */
function jumpTo(event: MouseEvent): void {
	if (!(event.target instanceof Element) || event.target.closest("a, button, summary")) return;

	const line = event.target.closest<HTMLElement>("[data-line]")?.dataset.line;
	if (line !== undefined) host.postMessage({ type: "jump", line: Number(line) });
}

function goToHeading(fragment: string): void {
	const id = `section-${decode(fragment).toLowerCase()}`;
	if (fragment === "") window.scrollTo({ top: 0 });
	else document.getElementById(id)?.scrollIntoView();
}

/** `%` may stand in a fragment for itself, or for no letter at all. */
function decode(fragment: string): string {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

function unreachable(value: never): never {
	throw new Error(`Unexpected message: ${JSON.stringify(value)}`);
}
