import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RulesSaveRefusal } from '@shared/ipc/review-calls';
import { checkRules } from '@shared/newsroom/check-rules';
import type { ReviewRules } from '@shared/newsroom/review-rules';
import { ask } from '../../bridge';

interface Changes {
  readonly rules: ReviewRules;
  /** What it was before each change, the latest last. */
  readonly past: readonly ReviewRules[];
  /** What the latest change was about: typing on in one field is one change. */
  readonly about: string | null;
}

/** Rules as somebody changes them: nothing holds before it is saved. */
export interface RulesDraft {
  readonly rules: ReviewRules;
  readonly isChanged: boolean;
  readonly isSaved: boolean;
  /** Why they cannot be saved; null before anybody tried, and when they can. */
  readonly refusal: RulesSaveRefusal | null;
  readonly change: (rules: ReviewRules, about?: string) => void;
  readonly undo: () => void;
  readonly cancel: () => void;
  readonly save: () => void;
}

export function useRulesDraft(saved: ReviewRules): RulesDraft {
  const answers = useQueryClient();
  const [changes, setChanges] = useState<Changes | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const [closed, setClosed] = useState<RulesSaveRefusal | null>(null);
  const rules = changes?.rules ?? saved;
  const checked = checkRules(rules);
  const reset = (hasSaved: boolean) => {
    setChanges(null);
    setIsAsked(false);
    setClosed(null);
    setIsSaved(hasSaved);
  };
  const save = async () => {
    setIsAsked(true);
    if (!checked.ok) return;
    const answer = await ask('review.set-rules', { rules });
    if (!answer.ok) {
      setClosed(answer.refusal);
      return;
    }
    answers.setQueryData(['desk.state', null], answer.value);
    reset(true);
  };
  return {
    rules,
    isChanged: changes !== null,
    isSaved,
    refusal: closed ?? (isAsked && !checked.ok ? checked.refusal : null),
    change: (next, about) => {
      setIsSaved(false);
      setChanges((before) => changed(before, { next, about: about ?? null, saved }));
    },
    undo: () => setChanges(undone),
    cancel: () => reset(false),
    save: () => void save(),
  };
}

interface Change {
  readonly next: ReviewRules;
  readonly about: string | null;
  readonly saved: ReviewRules;
}

function changed(before: Changes | null, { next, about, saved }: Change): Changes {
  const { rules, past } = before ?? { rules: saved, past: [] };
  const isSame = about !== null && before?.about === about;
  return { rules: next, past: isSame ? past : [...past, rules], about };
}

function undone(before: Changes | null): Changes | null {
  const last = before?.past.at(-1);
  if (before === null || last === undefined || before.past.length === 1) return null;
  return { rules: last, past: before.past.slice(0, -1), about: null };
}
