import type { Decision, Stage } from '@shared/draft/workflow';
import { useToasts } from '../ui/use-toasts';
import { useWords } from '../words/use-words';
import type { DecisionTrouble, Done } from './use-decision';
import { useChooseFolder } from './use-choose-folder';
import { useShowPage } from './use-show-page';
import { useTroubleWords } from './use-trouble-words';

interface DecisionToasts {
  /** @param undo takes the decision back, where that is one decision too */
  readonly done: (decision: Decision, done: Done, undo: () => void) => void;
  readonly refused: (decision: Decision, trouble: DecisionTrouble, again: () => void) => void;
}

/** Says what a decision did, or that it did nothing, why, and what can be done now. */
export function useDecisionToasts(authorName: string): DecisionToasts {
  const t = useWords('review');
  const toasts = useToasts();
  const doneWords = useDoneWords(authorName);
  const say = useTroubleWords();
  const show = useShowPage();
  const chooseFolder = useChooseFolder();
  return {
    done: (decision, { page, stage }, undo) =>
      void toasts.show({
        kind: 'good',
        ...doneWords(decision, stage),
        ...(decision === 'spike' && { actions: [{ name: t('undo'), onPress: undo }] }),
        ...(page && {
          address: page.url,
          actions: [{ name: t('showPage'), onPress: () => void show(page.article) }],
        }),
      }),
    refused: (decision, trouble, again) => {
      const retry = { name: t('tryAgain'), onPress: again };
      const choose = {
        name: t('chooseFolder'),
        onPress: () => void chooseFolder().then((isOther) => isOther && again()),
      };
      toasts.show({
        kind: 'danger',
        title: t(`notDone.${decision}`),
        text: say(trouble),
        ...(trouble.kind === 'folder-not-writable' && { actions: [choose, retry] }),
        ...(trouble.kind === 'not-stored' && { actions: [retry] }),
      });
    },
  };
}

/** Decisions that one title says all about. */
type Quiet = Exclude<Decision, 'submit' | 'return' | 'approve' | 'publish'>;

function useDoneWords(name: string) {
  const t = useWords('review');
  const quiet = (decision: Quiet) => ({ title: t(`done.${decision}`) });
  return (decision: Decision, stage: Stage): { readonly title: string; readonly text?: string } => {
    switch (decision) {
      case 'submit':
        return { title: t('submitted'), text: t('submittedText') };
      case 'return':
        return { title: t('returned', { name }), text: t('returnedText') };
      case 'approve':
        if (stage !== 'approved') return { title: t('approvedOnce'), text: t('approvedOnceText') };
        return { title: t('approved'), text: t('approvedText') };
      case 'publish':
        return { title: t('published') };
      default:
        return quiet(decision);
    }
  };
}
