import type { JSONContent } from '@tiptap/core';
import { isSafeUrl } from '../safe-url';
import type { BodyFacts } from './publish-body';
import type { ArticleId, Sha256 } from '../../ids';

/** The same body without links to stories and pictures that nobody could follow or see. */
export function knownBlocks(
  body: readonly JSONContent[],
  facts: BodyFacts,
): readonly JSONContent[] {
  const attribute = (node: JSONContent, name: string) => String(node.attrs?.[name] ?? '');
  const isKnown = (node: JSONContent): boolean => {
    switch (node.type) {
      case 'readMore':
        return facts.find(attribute(node, 'article') as ArticleId) !== null; // the archive knows if it is one
      case 'picture':
        return facts.picture(attribute(node, 'media') as Sha256) !== null; // the media store knows likewise
      case 'embed':
        return isSafeUrl(attribute(node, 'url'));
      default:
        return true;
    }
  };
  return body
    .filter(isKnown)
    .map((node) =>
      node.type === 'gallery' ? { ...node, content: (node.content ?? []).filter(isKnown) } : node,
    );
}
