import { useEffect, useState } from 'react';
import type { WrittenBlock } from '@shared/draft/history/attribution';
import type { DraftId } from '@shared/ids';
import { ask } from '../bridge';
import { momentOf } from './moments';

/** A moment that is passed by (ms) is not asked about. */
const rest = 250;

/** Who wrote each word at a moment; empty until the moment has stood still and the answer has come. */
export function useWriters(draft: DraftId, version: number): readonly WrittenBlock[] {
  const [known, setKnown] = useState<{ version: number; blocks: readonly WrittenBlock[] }>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void ask('history.attribution', { draft, moment: momentOf(version) }).then((answer) => {
        if (isWanted && answer.ok) setKnown({ version, blocks: answer.value });
      });
    }, rest);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [draft, version]);
  return known?.version === version ? known.blocks : [];
}
