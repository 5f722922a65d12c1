import type { Extensions } from '@tiptap/core';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { StarterKit } from '@tiptap/starter-kit';
import { Body } from './body';
import { Direction } from './direction';
import { Divider } from './divider';
import { EditorNote } from './editor-note';
import { Embed } from './embed';
import { fieldNode } from './field-node';
import { Gallery } from './gallery';
import { Alt, Caption, Credit, Lead, Picture } from './picture';
import { PullQuote } from './pull-quote';
import { Quotation, Speaker } from './quotation';
import { ReadMore } from './read-more';
import { Related, RelatedLink } from './related';
import {
  blockReviewMarks,
  CommentMark,
  DeletionMark,
  InsertionMark,
  ModificationMark,
} from './review-marks';
import { isSafeUrl } from './safe-url';
import { DeskNote, Source, Sources } from './source';
import { StoryDocument } from './story-document';
import { StoryTable, StoryTableCell, StoryTableHeader, StoryTableRow } from './table';

const Headline = fieldNode({ name: 'headline', tag: 'h1' });
const Standfirst = fieldNode({ name: 'standfirst', tag: 'p' });

/** Lists hold prose and lists, never headings or links to other stories. */
const StoryListItem = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  marks: blockReviewMarks,
});
const StoryBulletList = BulletList.extend({ marks: blockReviewMarks });
const StoryOrderedList = OrderedList.extend({ marks: blockReviewMarks });

const kit = StarterKit.configure({
  heading: { levels: [2, 3] },
  link: {
    openOnClick: false,
    autolink: false,
    isAllowedUri: (address) => isSafeUrl(address),
    HTMLAttributes: { rel: null, target: null },
  },
  document: false,
  bulletList: false,
  orderedList: false,
  listItem: false,
  listKeymap: false,
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  italic: false,
  strike: false,
  underline: false,
  trailingNode: false,
});

/** What an article is made of. The editor adds views and keys to these; nothing else may add a node. */
export const articleExtensions: Extensions = [
  StoryDocument,
  Headline,
  Standfirst,
  Lead,
  Picture,
  Caption,
  Credit,
  Alt,
  Body,
  Quotation,
  Speaker,
  PullQuote,
  ReadMore,
  Divider,
  Gallery,
  Embed,
  EditorNote,
  StoryTable,
  StoryTableRow,
  StoryTableHeader,
  StoryTableCell,
  Sources,
  Source,
  DeskNote,
  Related,
  RelatedLink,
  StoryBulletList,
  StoryOrderedList,
  StoryListItem,
  ListKeymap,
  CommentMark,
  InsertionMark,
  DeletionMark,
  ModificationMark,
  Direction,
  kit,
];
