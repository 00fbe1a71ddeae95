import {
	type Connection,
	type ConnectionOptions,
	ErrorCodes,
	Message,
	type RequestMessage,
	ResponseError,
} from "vscode-languageserver";

/**
 * What a server's connection is made with: it then answers and hears nothing before it is initialized, nor after it
 * was shut down. What it refuses is answered by `refuseUntimely`.
 */
export function lifeCycle(): ConnectionOptions {
	let phase: Phase = "new";
	return {
		messageStrategy: {
			handleMessage(message, next) {
				if (Message.isRequest(message)) {
					const refusal = refusalOf(message.method, phase);
					if (refusal) return next(refused(message, refusal));

					phase = after[message.method] ?? phase;
				}
				const isUnheard = Message.isNotification(message) && !isHeard(message.method, phase);
				return isUnheard ? undefined : next(message);
			},
		},
	};
}

type Phase = "new" | "running" | "over";

const after: Readonly<Record<string, Phase>> = { initialize: "running", shutdown: "over" };

interface Refusal {
	readonly code: number;
	readonly message: string;
}

function refusalOf(method: string, phase: Phase): Refusal | undefined {
	const isFirst = method === "initialize";
	if (phase === "running") return isFirst ? refusals.again : undefined;
	if (phase === "over") return refusals.over;
	return isFirst ? undefined : refusals.early;
}

function refused({ id, jsonrpc }: RequestMessage, params: Refusal): RequestMessage {
	return { id, jsonrpc, method: untimely, params: { ...params } };
}

const refusals = {
	early: { code: ErrorCodes.ServerNotInitialized, message: "The server is not initialized yet." },
	again: { code: ErrorCodes.InvalidRequest, message: "The server is initialized already." },
	over: { code: ErrorCodes.InvalidRequest, message: "The server was shut down." },
};

/** `$/cancelRequest` and the like are heard at any time. */
function isHeard(method: string, phase: Phase): boolean {
	return phase === "running" || method === "exit" || method.startsWith("$/");
}

const untimely = "postmortem/untimely";

/** Answers what comes at the wrong time with the error that the protocol has for that. */
export function refuseUntimely(connection: Connection): void {
	connection.onRequest(untimely, ({ code, message }: Refusal) => new ResponseError(code, message));
}
