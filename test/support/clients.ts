import type { ClientCapabilities } from "vscode-languageserver";

/** What VS Code announces by way of vscode-languageclient, as far as it matters here. */
export const vscode: ClientCapabilities = {
	general: { positionEncodings: ["utf-16"] },
	workspace: {
		configuration: true,
		workspaceFolders: true,
		didChangeConfiguration: { dynamicRegistration: true },
		didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
		workspaceEdit: { documentChanges: true },
		diagnostics: { refreshSupport: true },
	},
	textDocument: {
		diagnostic: {
			dynamicRegistration: true,
			relatedInformation: true,
			codeDescriptionSupport: true,
			dataSupport: true,
		},
		publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
		codeAction: {
			dynamicRegistration: true,
			codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source"] } },
			isPreferredSupport: true,
		},
		completion: {
			completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] },
			completionList: { itemDefaults: ["commitCharacters", "editRange", "insertTextFormat"] },
		},
		hover: { contentFormat: ["markdown", "plaintext"] },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		foldingRange: { lineFoldingOnly: true },
	},
};

/** What Neovim 0.7 announces: no pulled diagnostics, no configuration, no versioned edits, no snippets. */
export const neovim: ClientCapabilities = {
	workspace: { workspaceEdit: { resourceOperations: ["rename", "create", "delete"] } },
	textDocument: {
		publishDiagnostics: { relatedInformation: true },
		codeAction: {
			codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix"] } },
			dataSupport: true,
		},
		completion: {
			completionItem: { snippetSupport: false, documentationFormat: ["markdown", "plaintext"] },
		},
		hover: { contentFormat: ["markdown", "plaintext"] },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
	},
};

/** What eglot 1.9 announces: configuration and versioned edits, but pushed diagnostics. */
export const eglot: ClientCapabilities = {
	workspace: {
		configuration: true,
		workspaceEdit: { documentChanges: true },
		didChangeWatchedFiles: { dynamicRegistration: true },
	},
	textDocument: {
		publishDiagnostics: { relatedInformation: false },
		codeAction: {
			codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } },
			isPreferredSupport: true,
		},
		completion: { completionItem: { snippetSupport: false } },
		hover: { contentFormat: ["markdown", "plaintext"] },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
	},
};
