import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
} from "vscode-languageserver/browser";
import { lifeCycle } from "./protocol/life-cycle.ts";
import { startServer } from "./protocol/start.ts";

const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];
const connection = createConnection(reader, writer, lifeCycle());
startServer(connection, { now: () => new Date() });
