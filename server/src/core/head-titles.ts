import { wordsIn } from "./headings.ts";
import type { TableHead } from "./markdown.ts";
import { remembered } from "./remembered.ts";

/** The words of a header's cells, asked of each of thousands of rows. */
export const headTitles = remembered((head: TableHead): readonly string[] =>
	head.header.cells.map((cell) => wordsIn(head, cell)),
);
