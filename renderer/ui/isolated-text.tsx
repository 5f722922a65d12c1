import type { ReactElement } from 'react';
import { bidiRuns } from '@shared/arabic/bidi-runs';

/** Text of a story with its telephone numbers, names and Latin words in the order they are read in. */
export function IsolatedText({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {bidiRuns(text).map(({ kind, text: run }, place) => {
        if (kind === 'plain') return run;
        return (
          <bdi key={place} dir={kind === 'number' ? 'ltr' : undefined}>
            {run}
          </bdi>
        );
      })}
    </>
  );
}
