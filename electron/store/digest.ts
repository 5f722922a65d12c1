import { hash } from 'node:crypto';
import type { Digest } from '@shared/draft/entry-hash';

/** Lower-case hexadecimal SHA-256 of a text's UTF-8. */
export const digest: Digest = (text) => hash('sha256', text, 'hex');
