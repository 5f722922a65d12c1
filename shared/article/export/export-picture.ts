import type { JSONContent } from '@tiptap/core';
import type { Sha256 } from '../../ids';
import { textOf } from '../story';
import { cleanText } from './clean-text';
import type { ExportPicture } from './export-story';

/** @param node a `picture` of a document that fits the schema */
export function exportPicture(node: JSONContent): ExportPicture {
  const field = (name: string) =>
    cleanText(textOf(node.content?.find(({ type }) => type === name))).trim();
  return {
    media: String(node.attrs?.['media'] ?? '') as Sha256, // the media store knows if it is one
    caption: field('caption'),
    credit: field('credit'),
    alt: field('alt'),
  };
}

/** Where a picture's bytes are, or its bytes as an address; null leaves them out. */
export type PictureAddress = (picture: ExportPicture) => string | null;

/** Caption and credit as one line; empty when the picture has neither. */
export function captionLine({ caption, credit }: ExportPicture): string {
  return [caption, credit].filter((part) => part !== '').join(' ');
}
