import { Plus, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { mostApprovals } from '@shared/newsroom/check-rules';
import type { Role } from '@shared/newsroom/newsroom';
import type { ReviewDesk, ReviewRound } from '@shared/newsroom/review-rules';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { NumberField } from '../../ui/number-field';
import { ReorderList } from '../../ui/reorder-list';
import { TextField } from '../../ui/text-field';
import { useWords } from '../../words/use-words';
import styles from '../settings-dialog.module.css';
import type { DeskPartProps } from './desk-list';
import { moved, without, withChanged } from './in-list';
import { newRound } from './new-rules';

interface RoundListProps extends DeskPartProps {
  readonly onChange: (desk: ReviewDesk, about?: string) => void;
}

/** The readings that a story goes through at a desk, in their order. */
export function RoundList(props: RoundListProps): ReactElement {
  const { reviewing, isReadOnly, onChange } = props;
  const t = useWords('rules');
  const { rounds } = reviewing;
  const set = (next: readonly ReviewRound[], about?: string) =>
    onChange({ ...reviewing, rounds: next }, about);
  const nameOf = ({ name }: ReviewRound) => (name.trim() === '' ? t('nameless') : name);
  return (
    <>
      <h4 className={styles.label}>{t('rounds')}</h4>
      <ReorderList
        label={t('rounds')}
        isReadOnly={isReadOnly}
        onMove={(move) => set(moved(rounds, move))}
        rows={rounds.map((round) => ({
          key: round.id,
          gripLabel: t('moveRound', { name: nameOf(round) }),
          content: (
            <RoundRow
              round={round}
              name={nameOf(round)}
              isReadOnly={isReadOnly}
              wrong={props.wrongAt(round.id)}
              onChange={(next, about) => set(withChanged(rounds, next), about)}
              onRemove={() => set(without(rounds, round))}
            />
          ),
        }))}
      />
      {!isReadOnly && (
        <Button icon={Plus} onPress={() => set([...rounds, newRound()])}>
          {t('addRound')}
        </Button>
      )}
    </>
  );
}

interface RoundRowProps {
  readonly round: ReviewRound;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly wrong: string | null;
  readonly onChange: (round: ReviewRound, about?: string) => void;
  readonly onRemove: () => void;
}

/** Journalists write; those two read. */
const readers = ['editor', 'chief'] as const satisfies readonly Role[];

function RoundRow({ round, name, isReadOnly, wrong, ...on }: RoundRowProps): ReactElement {
  const t = useWords('rules');
  const turn = (role: Role, isReader: boolean) => {
    const others = round.roles.filter((one) => one !== role);
    on.onChange({ ...round, roles: isReader ? [...others, role] : others });
  };
  return (
    <div className={styles.round}>
      <TextField
        label={t('roundName')}
        value={round.name}
        onChange={(typed) => on.onChange({ ...round, name: typed }, `name ${round.id}`)}
        error={wrong}
        isReadOnly={isReadOnly}
        maxLength={80}
      />
      <fieldset className={styles.readers}>
        <legend className={styles.label}>{t('readers')}</legend>
        {readers.map((role) => (
          <Checkbox
            key={role}
            isSelected={round.roles.includes(role)}
            onChange={(isReader) => turn(role, isReader)}
            isDisabled={isReadOnly}
          >
            {t(`role.${role}`)}
          </Checkbox>
        ))}
      </fieldset>
      <NumberField
        label={t('approvals')}
        value={round.approvals}
        onChange={(approvals) => on.onChange({ ...round, approvals: approvals ?? 1 })}
        least={1}
        most={mostApprovals}
        step={1}
        isDisabled={isReadOnly}
      />
      {!isReadOnly && (
        <IconButton icon={Trash2} label={t('removeRound', { name })} onPress={on.onRemove} />
      )}
    </div>
  );
}
