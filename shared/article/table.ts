import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { blockReviewMarks } from './review-marks';

/** What a rule may know of an element: it runs where there is no page. */
interface Parsed {
  readonly getAttribute: (name: string) => string | null;
}

/** Columns share the width; a cell says only how many columns and rows it takes. */
const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  validate: 'number',
  parseHTML: (element: Parsed) => Math.max(1, Number(element.getAttribute(name) ?? 1)),
});
/** Rows and paragraphs in a table are suggested like any others. */
const marks = blockReviewMarks;

const spans = () => ({ colspan: span('colspan'), rowspan: span('rowspan') });

/** Rows of cells that hold prose; figures, results, programmes. */
export const StoryTable = Table.extend({ content: 'tableRow+', marks }).configure({
  resizable: false,
});
export const StoryTableRow = TableRow.extend({ content: '(tableCell | tableHeader)+', marks });
export const StoryTableCell = TableCell.extend({
  content: 'paragraph+',
  marks,
  addAttributes: spans,
});
export const StoryTableHeader = TableHeader.extend({
  content: 'paragraph+',
  marks,
  addAttributes: spans,
});
