import { Node } from '@tiptap/pm/model';
import type { JSONContent } from '@tiptap/core';
import { parseDocument } from '../../article/schema';
import { readStory } from '../../article/story';
import type { DocumentJson } from '../entry';
import { compareBodyBlocks, compareFieldBlocks } from './compare-blocks';
import { compareFields } from './compare-fields';
import { bodyBlocks, fieldBlocks } from './story-blocks';
import type { StoryComparison } from './story-comparison';
import { summarize } from './summarize';

/**
 * Everything that differs between two versions of a story, as an editor would tell it.
 * @throws RangeError when a document does not fit the schema
 */
export function compareStories(
  before: Node | DocumentJson,
  after: Node | DocumentJson,
): StoryComparison {
  const [one, other] = [asNode(before), asNode(after)];
  const blocks = [
    ...compareFieldBlocks(fieldBlocks(one), fieldBlocks(other)),
    ...compareBodyBlocks(bodyBlocks(one), bodyBlocks(other)),
  ];
  const fields = compareFields(
    readStory(one.toJSON() as JSONContent), // what `Node.toJSON` gives
    readStory(other.toJSON() as JSONContent),
  );
  return { blocks, fields, summary: summarize(blocks, fields) };
}

function asNode(document: Node | DocumentJson): Node {
  return document instanceof Node ? document : parseDocument(document);
}
