import { type Disposable, commands as host, type TreeView } from "vscode";

/**
 * Says which node of a tree has the focus while its view has it. VS Code tells an extension the selection alone, so it
 * is made to turn the selection of that node over.
 */
export class FocusedNode<Node> implements Disposable {
	readonly #subscription: Disposable;
	#selected: readonly Node[] = [];
	/** What was last selected, or taken out of the selection. */
	#turned: Node | undefined;

	constructor(view: TreeView<Node>) {
		this.#subscription = view.onDidChangeSelection(({ selection }) => this.#take(selection));
	}

	/** `undefined` when no node has the focus. */
	async find(): Promise<Node | undefined> {
		this.#turned = undefined;
		await host.executeCommand("list.toggleSelection");
		return this.#turned;
	}

	dispose(): void {
		this.#subscription.dispose();
	}

	#take(selection: readonly Node[]): void {
		const added = selection.find((node) => !this.#selected.includes(node));
		this.#turned = added ?? this.#selected.find((node) => !selection.includes(node));
		this.#selected = selection;
	}
}
