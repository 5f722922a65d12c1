import { useEffect } from 'react';
import { ask, hear } from '../bridge';
import type { NoticeTarget } from './notice-bell';
import { useNoticeWords } from './use-notice-words';

/** More than these at once are told by the bell alone. */
const mostAtOnce = 3;

/** Hands the words of new notices to the system, and opens what is pressed there. */
export function useSystemNotices(onOpen: (target: NoticeTarget) => void): void {
  const wordsOf = useNoticeWords();
  useEffect(
    () =>
      hear('notices.changed', ({ added }) => {
        if (added.length === 0) return;
        void ask('notices.list', { limit: added.length }).then(({ lines }) => {
          const mine = lines.filter(({ id }) => added.includes(id)).slice(0, mostAtOnce);
          for (const line of mine) {
            const { title, headline } = wordsOf(line);
            const text = headline.slice(0, 300);
            void ask('notices.tell', { notice: line.id, title, text });
          }
        });
      }),
    [wordsOf],
  );
  useEffect(() => hear('notice.pressed', onOpen), [onOpen]);
}
