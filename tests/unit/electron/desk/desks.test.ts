import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { findPage } from '../../../../electron/actions/find-page';
import { createDraft } from '../../../../electron/actions/create-draft';
import { listDrafts } from '../../../../electron/actions/list-drafts';
import { searchArchive } from '../../../../electron/actions/search-archive';
import { readFirstLists } from '../../../../electron/desk/first-lists';
import { createDesks, type Desks } from '../../../../electron/desk/desks';
import { readSample } from '../../../../electron/desk/sample-files';
import { createSiteTarget } from '../../../../electron/publishing/targets/site/site-target';
import type {
  InterfaceSettings,
  InterfaceState,
} from '../../../../electron/settings/interface-settings';
import { inspectDatabase } from '../../../../electron/store/salvage/inspect-database';
import { firstChoice } from '../../../../shared/article/export/export-formats';
import { missingParts } from '../../../../shared/article/missing-parts';
import { usualComfort } from '../../../../shared/ipc/comfort';
import { readStory } from '../../../../shared/article/story';
import { temporaryFolder } from '../../../fixtures/temporary-folder';
import { projectFolder } from '../../../fixtures/test-desk';

const assets = path.join(projectFolder, 'assets');
const answers = { name: 'هدى', role: 'chief', newsroom: 'ضفاف', language: 'en' } as const;

function settingsInMemory(): InterfaceSettings {
  let state: InterfaceState = {
    language: 'ar',
    theme: 'system',
    open: 'own',
    lastDraft: { own: null, sample: null },
    comfort: usualComfort,
    zoom: 1,
    lastExport: firstChoice,
    bounds: null,
  };
  return { read: () => state, change: (part) => void (state = { ...state, ...part }) };
}

function startApp(folder = temporaryFolder(), settings = settingsInMemory()) {
  const desks: Desks = createDesks({
    folder,
    settings,
    target: createSiteTarget({ themeFolder: path.join(assets, 'site') }),
    announce: () => undefined,
    now: Date.now,
    inspect: (file) => Promise.resolve(inspectDatabase(file)),
    report: (fault) => {
      throw fault;
    },
    readSample: () => readSample(path.join(assets, 'sample-newsroom')),
    readFirstLists: () => readFirstLists(path.join(assets, 'first-newsroom')),
  });
  onTestFinished(desks.close);
  return { desks, folder, settings };
}

it('asks who is there on the first start, and makes no folder before the answer', async () => {
  const { desks, folder } = startApp();
  expect(await desks.state()).toMatchObject({
    ...{ desk: { kind: 'none' }, language: 'ar', theme: 'system' },
    comfort: usualComfort,
  });
  await expect(desks.current()).rejects.toThrow(/No newsroom/);
  expect(existsSync(path.join(folder, 'own'))).toBe(false);
});

it('founds a newsroom that is there again after the next start', async () => {
  const { desks, folder, settings } = startApp();
  expect(await desks.found(answers)).toMatchObject({
    desk: {
      kind: 'open',
      isSample: false,
      newsroom: { name: 'ضفاف' },
      profiles: [{ role: 'chief' }],
    },
    language: 'en',
  });
  const { draft } = createDraft(await desks.current());
  desks.rememberDraft(draft);
  await desks.close();
  const again = startApp(folder, settings);
  expect(await again.desks.state()).toMatchObject({ desk: { kind: 'open', lastDraft: draft } });
});

it('opens the sample newsroom whole, and leaves it again', async () => {
  const { desks, folder, settings } = startApp();
  const { desk: state } = await desks.lookAround();
  expect(state).toMatchObject({ kind: 'open', isSample: true, profiles: { length: 4 } });
  const desk = await desks.current();
  const stages = listDrafts(desk, '').map(({ stage }) => stage);
  expect(stages.filter((stage) => stage === 'published')).toHaveLength(10);
  expect(stages.filter((stage) => stage !== 'published').sort()).toEqual([
    'draft',
    'returned',
    'submitted',
  ]);
  expect(await desks.leaveSample()).toMatchObject({ desk: { kind: 'none' } });
  await desks.lookAround();
  expect(listDrafts(await desks.current(), '')).toHaveLength(13);
  await desks.close();
  const again = startApp(folder, settings);
  expect(await again.desks.state()).toMatchObject({ desk: { kind: 'open', isSample: true } });
});

it('has a page and pictures for every published story of the sample', async () => {
  const { desks } = startApp();
  await desks.lookAround();
  const desk = await desks.current();
  const published = searchArchive(desk, { words: '', limit: 50 });
  expect(published.map(({ publishedAt }) => publishedAt)).toEqual(
    published.map(({ publishedAt }) => publishedAt).sort((one, other) => other - one),
  );
  for (const { article } of published) {
    const page = await findPage(desk, article);
    expect(page.ok && existsSync(page.value)).toBe(true);
    const story = readStory(desk.archive.story(article)?.document ?? {});
    expect(missingParts(story)).toEqual([]);
    if (story.lead !== null)
      expect(desk.media.find(story.lead.media)).toMatchObject({ width: story.lead.width });
  }
});

it('keeps the own newsroom apart from the sample', async () => {
  const { desks } = startApp();
  await desks.found(answers);
  await desks.lookAround();
  expect(await desks.leaveSample()).toMatchObject({
    desk: { isSample: false, newsroom: { name: 'ضفاف' } },
  });
  expect(listDrafts(await desks.current(), '')).toEqual([]);
});

it('asks again, and says why, when the only database is garbage', async () => {
  const { desks, folder } = startApp();
  mkdirSync(path.join(folder, 'own'));
  writeFileSync(path.join(folder, 'own', 'newsroom.db'), 'ليست قاعدة بيانات');
  expect(await desks.state()).toMatchObject({
    desk: { kind: 'none', recovery: { backupAt: null, drafts: 0 } },
  });
  expect(await desks.found(answers)).toMatchObject({ desk: { kind: 'open' } });
});
