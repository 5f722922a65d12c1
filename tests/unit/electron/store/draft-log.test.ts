import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it, onTestFinished } from 'vitest';
import { createDraft } from '../../../../electron/actions/create-draft';
import { createDeskStores } from '../../../../electron/desk/desk-stores';
import { openDatabase } from '../../../../electron/store/database';
import type { DraftId } from '../../../../shared/ids';
import { foundTestDesk, type, type TestDesk } from '../../../fixtures/test-desk';

async function typedDraft(test: TestDesk, letters: number): Promise<DraftId> {
  const { draft } = createDraft(test.desk);
  for (let letter = 0; letter < letters; letter += 1)
    await type(test.desk, draft, (transform) =>
      transform.insert(1 + letter, transform.doc.type.schema.text('ن')),
    );
  return draft;
}

function secondConnection({ folder }: TestDesk) {
  const database = new DatabaseSync(path.join(folder, 'newsroom.db'), { timeout: 5000 });
  onTestFinished(() => database.close());
  return database;
}

/** The same draft as somebody sees it who has only the disk. */
function refolded({ folder }: TestDesk, draft: DraftId) {
  const database = openDatabase(path.join(folder, 'newsroom.db'));
  onTestFinished(() => database.close());
  return createDeskStores(database, folder).log.head(draft);
}

it('gives the same draft from the log as from memory', async () => {
  const test = await foundTestDesk();
  const draft = await typedDraft(test, 12);
  const head = test.desk.log.head(draft);
  expect(head).toMatchObject({ version: 13, steps: 12, stage: 'draft' });
  expect(refolded(test, draft)?.document.toJSON()).toEqual(head?.document.toJSON());
});

it('never lets an entry be changed, replaced or taken away', async () => {
  const test = await foundTestDesk();
  await typedDraft(test, 1);
  const database = secondConnection(test);
  database.exec('PRAGMA recursive_triggers = ON');
  expect(() => database.exec('UPDATE entry SET author = 1')).toThrow(/never changes/);
  expect(() => database.exec('DELETE FROM entry')).toThrow(/never goes/);
  expect(() => database.exec('INSERT OR REPLACE INTO entry SELECT * FROM entry')).toThrow(/never/);
});

it('refuses a second entry at the same place of a log', async () => {
  const { desk } = await foundTestDesk();
  const { draft, author } = createDraft(desk);
  const after = desk.log.head(draft);
  if (after === null) throw new Error('The draft is not there');
  const bodies = [{ kind: 'stage', to: 'submitted', by: 'submit', reason: '' }] as const;
  const again = { draft, before: 0, bodies, after, by: author, at: 0 };
  expect(() => desk.transact(() => desk.log.append(again))).toThrow(/UNIQUE/);
  expect(desk.log.head(draft)).toMatchObject({ version: 1, stage: 'draft' });
});

it('keeps a snapshot every two hundred entries and opens from it', async () => {
  const test = await foundTestDesk();
  const draft = await typedDraft(test, 205);
  const database = secondConnection(test);
  expect(database.prepare('SELECT version FROM snapshot').all()).toEqual([{ version: 200 }]);
  expect(refolded(test, draft)).toMatchObject({ version: 206, steps: 205 });
});

it('passes over a snapshot that is not what was written', async () => {
  const test = await foundTestDesk();
  const draft = await typedDraft(test, 205);
  const document = JSON.stringify(test.desk.log.head(draft)?.document.toJSON());
  secondConnection(test).exec(`UPDATE snapshot SET document = replace(document, 'ن', 'خ')`);
  const found = refolded(test, draft);
  expect(JSON.stringify(found?.document.toJSON())).toBe(document);
});

it('forgets what a failed transaction had put into memory', async () => {
  const { desk } = await foundTestDesk();
  const { draft } = createDraft(desk);
  const before = desk.log.head(draft);
  expect(() =>
    desk.transact(() => {
      const body = { kind: 'stage', to: 'submitted', by: 'submit', reason: '' } as const;
      const after = { ...before, version: 2, stage: 'submitted' } as NonNullable<typeof before>;
      desk.log.append({ draft, before: 1, bodies: [body], after, by: 'x' as never, at: 0 });
      throw new Error('The disk is gone');
    }),
  ).toThrow('The disk is gone');
  expect(desk.log.head(draft)).toMatchObject({ version: 1, stage: 'draft' });
});
