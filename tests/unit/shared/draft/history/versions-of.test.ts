import { describe, expect, it } from 'vitest';
import { versionsOf } from '@shared/draft/history/versions-of';
import { writtenStory } from '../compare/written-story';
import { Copy } from '../merge/two-copies';
import { minute, night, twoDays, WrittenLog } from './written-log';

describe('named versions', () => {
  it('are the creation, the ends of sessions and every stage', () => {
    const named = versionsOf(twoDays().entries);
    expect(named.map(({ version, author, name }) => [version, author, name.kind])).toEqual([
      [1, 'layan', 'created'],
      [12, 'layan', 'session-end'],
      [13, 'samir', 'session-start'],
      [20, 'samir', 'stage'],
      [21, 'nora', 'stage'],
    ]);
    expect(named.at(-1)).toMatchObject({ name: { stage: 'approved' }, at: (4 + night) * minute });
  });

  it('have the newest entry, wherever work stands', () => {
    const log = new WrittenLog(writtenStory({ body: ['وصل'] }));
    log.type('layan', 1, { behind: 'وصل', text: ' أمس' });
    expect(versionsOf(log.entries).map((named) => named.version)).toEqual([1, 5]);
  });

  it('have both sides of a merge, the other one with whoever wrote there last', () => {
    const reporter = new Copy('reporter');
    const editor = new Copy('editor', reporter.entries);
    reporter.type(0, 4, ' صباحًا');
    editor.type(1, 4, ' مساءً');
    reporter.receive(editor.entries);
    const named = versionsOf(reporter.entries).slice(-3);
    expect(named.map(({ version, author, name }) => [version, author, name.kind])).toEqual([
      [3, 'profile-reporter', 'before-merge'],
      [4, 'profile-editor', 'before-merge-other'],
      [4, 'profile-reporter', 'merge'],
    ]);
    expect(named[1]?.at).toBe(editor.entries.at(-1)?.at);
  });
});
