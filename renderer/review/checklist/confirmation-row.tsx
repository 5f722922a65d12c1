import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { DraftId } from '@shared/ids';
import { ask } from '../../bridge';
import { Checkbox } from '../../ui/checkbox';
import type { Confirmation } from './checklist-of';
import styles from './checklist.module.css';

interface ConfirmationRowProps {
  readonly draft: DraftId;
  readonly confirmation: Confirmation;
}

/** Something that only a person can confirm; ticked at once, and kept in the story's log. */
export function ConfirmationRow({ draft, confirmation }: ConfirmationRowProps): ReactElement {
  const { item, text, isTicked } = confirmation;
  const answers = useQueryClient();
  const [wished, setWished] = useState<boolean | null>(null);
  if (wished === isTicked) setWished(null);
  const tick = async (isWished: boolean) => {
    setWished(isWished);
    await ask('review.tick', { draft, item, isTicked: isWished });
    await answers.invalidateQueries({ queryKey: ['review.state'] });
  };
  return (
    <li className={styles.confirm}>
      <Checkbox isSelected={wished ?? isTicked} onChange={(isOn) => void tick(isOn)}>
        <bdi>{text}</bdi>
      </Checkbox>
    </li>
  );
}
