import { describe, expect, it } from 'vitest';
import { offeredChoices } from '../../../../renderer/ui/offered-choices';

const agencies = [
  { id: 'madar', name: 'وكالة المدار' },
  { id: 'anbaa', name: 'وكالة الأنباء' },
];

function offered(typed: string, mayAdd = true): readonly string[] {
  return offeredChoices(agencies, { typed, mayAdd }).map((offer) =>
    offer.kind === 'add' ? `+ ${offer.name}` : offer.choice.id,
  );
}

describe('a box that offers what the newsroom knows', () => {
  it('offers everything before anything is typed', () => {
    expect(offered('')).toEqual(['madar', 'anbaa']);
  });

  it('takes spelling variants for the same word', () => {
    expect(offered('وكاله الانباء')).toEqual(['anbaa']);
    expect(offered('المَدار')).toEqual(['madar', '+ المَدار']);
  });

  it('offers to add a name only when nothing has it and adding is allowed', () => {
    expect(offered('  صحيفة الجسر ')).toEqual(['+ صحيفة الجسر']);
    expect(offered('صحيفة الجسر', false)).toEqual([]);
  });
});
