import { mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CategoryId } from '@shared/ids';
import { describe, expect, it } from 'vitest';
import { before, newFolder, readFolder, sampleSite, sampleStory, target } from './sample-site';

describe('publishing to a site folder', () => {
  it('answers where the page is', async () => {
    const folder = await newFolder();
    const { story, facts } = await sampleStory();
    const answer = await target.publish(folder, story, facts);
    const file = path.join(folder, story.path);
    expect(answer).toEqual({
      ok: true,
      value: { file, url: `https://marfa.example/${encodeURI(story.path)}` },
    });
    await expect(readFile(file, 'utf8')).resolves.toContain('مكتبة عائمة');
  });

  it('writes for one more story what the whole site would have', async () => {
    const whole = await sampleSite();
    const folder = await newFolder();
    await target.writeAll(folder, before(whole.facts, 2));
    const second = whole.facts.newest(2)[1];
    if (second === undefined) throw new Error('The sample has two stories');
    await target.publish(folder, second, before(whole.facts, 1));
    await target.publish(folder, whole.story, whole.facts);
    const [grown, written] = [await readFolder(folder), await readFolder(whole.folder)];
    expect(Object.keys(grown).sort()).toEqual(Object.keys(written).sort());
    const touched = [whole.story.path, 'books/index.html', 'culture/index.html', 'index.html'];
    for (const file of touched) expect(grown[file]).toBe(written[file]);
  });

  it('gives a new folder the whole site', async () => {
    const whole = await sampleSite();
    const folder = await newFolder();
    await target.publish(folder, whole.story, whole.facts);
    expect(await readFolder(folder)).toEqual(await readFolder(whole.folder));
  });

  it('leaves files alone that are right and mends those that are not', async () => {
    const { folder, story, facts } = await sampleSite();
    const sound = await readFolder(folder);
    const style = path.join(folder, 'assets/style.css');
    const time = (await stat(style)).mtimeMs;
    const picture = Object.keys(sound).find((name) => name.startsWith('media/')) ?? '';
    await truncate(path.join(folder, picture), 100);
    await rm(path.join(folder, 'sport/index.html'));
    await target.publish(folder, story, facts);
    expect(await readFolder(folder)).toEqual(sound);
    expect((await stat(style)).mtimeMs).toBe(time);
  });

  it('leaves nothing half-written behind', async () => {
    const { folder } = await sampleSite();
    expect(Object.keys(await readFolder(folder)).filter((name) => name.includes('.part'))).toEqual(
      [],
    );
  });

  it('says that the folder cannot be written, and which word the system has for it', async () => {
    const { story, facts } = await sampleStory();
    const folder = path.join(await newFolder(), 'site');
    await writeFile(folder, 'a file where the folder should be');
    const refusal = { kind: 'folder-not-writable', folder, code: 'ENOTDIR' };
    await expect(target.publish(folder, story, facts)).resolves.toEqual({ ok: false, refusal });
  });

  it('says so too when only a page cannot be written, and keeps the old front page', async () => {
    const { folder, facts, story } = await sampleSite();
    const front = await readFile(path.join(folder, 'index.html'), 'utf8');
    await rm(path.join(folder, story.path));
    await mkdir(path.join(folder, story.path));
    const answer = await target.publish(folder, story, {
      ...facts,
      newsroom: { ...facts.newsroom, about: 'نبذة أخرى' },
    });
    expect(answer).toMatchObject({ ok: false, refusal: { kind: 'folder-not-writable', folder } });
    await expect(readFile(path.join(folder, 'index.html'), 'utf8')).resolves.toBe(front);
  });

  it('publishes two stories at once one after the other', async () => {
    const whole = await sampleSite();
    const folder = await newFolder();
    await target.writeAll(folder, before(whole.facts, 2));
    const stories = whole.facts.newest(2);
    await Promise.all(stories.map((story) => target.publish(folder, story, whole.facts)));
    const grown = await readFolder(folder);
    expect(grown['index.html']).toBe((await readFolder(whole.folder))['index.html']);
  });

  it.each([
    '../outside.html',
    'books/../../outside.html',
    '/etc/x.html',
    'media/x.html',
    'books/index.html',
    'books/a b.html',
    'x.html',
  ])('does not write a story to %s', async (place) => {
    const { folder, story, facts } = await sampleSite();
    await expect(target.publish(folder, { ...story, path: place }, facts)).rejects.toThrow(place);
  });

  it('does not write a section outside the folder', async () => {
    const folder = await newFolder();
    const { facts } = await sampleStory();
    const rogue = { id: 'rogue' as CategoryId, parent: null, name: 'قسم', slug: '../up' };
    const lists = { ...facts.lists, categories: [...facts.lists.categories, rogue] };
    await expect(target.writeAll(folder, { ...facts, lists })).rejects.toThrow('../up');
  });

  it('has a page for a story whose picture is no longer in the store', async () => {
    const folder = await newFolder();
    const { story, facts } = await sampleStory();
    await target.publish(folder, story, { ...facts, media: () => null });
    const page = await readFile(path.join(folder, story.path), 'utf8');
    expect(page).not.toContain('<figure');
    expect(page).not.toContain('og:image');
  });
});
