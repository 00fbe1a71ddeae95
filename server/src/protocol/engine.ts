// What is loaded while the client is being greeted: the rules, and all that reads a document.
export { isLargerThan } from "../core/file-size.ts";
export { examineSteps } from "../workspace/examine.ts";
export { readInPieces } from "../workspace/read-in-pieces.ts";
