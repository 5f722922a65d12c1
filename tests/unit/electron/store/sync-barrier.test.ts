import { expect, it, onTestFinished } from 'vitest';
import { createSyncBarrier, type BarrierNews } from '../../../../electron/store/sync-barrier';
import type { DraftId } from '../../../../shared/ids';

const draft = 'draft' as DraftId;

/** A disk whose syncs end when the test says so. */
function slowDisk() {
  const syncs: { done: () => void; fail: (code: string) => void }[] = [];
  const sync = () =>
    new Promise<void>((resolve, reject) => {
      const fail = (code: string) => reject(Object.assign(new Error('No'), { code }));
      syncs.push({ done: resolve, fail });
    });
  return { sync, syncs };
}

function barrierOn(sync: () => Promise<void>) {
  const heard: unknown[] = [];
  const news: BarrierNews = {
    saved: (_draft, steps) => heard.push(steps),
    notSaved: (_draft, code) => heard.push(code),
  };
  const barrier = createSyncBarrier({ sync, news, delay: 10, retryDelay: 10 });
  onTestFinished(barrier.stop);
  return { barrier, heard };
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 40));

it('syncs by itself soon after a commit', async () => {
  const { barrier, heard } = barrierOn(() => Promise.resolve());
  barrier.committed(draft, 1);
  barrier.committed(draft, 2);
  expect(heard).toEqual([]);
  await moment();
  expect(heard).toEqual([2]);
});

it('does not call saved what was committed after the sync began', async () => {
  const { sync, syncs } = slowDisk();
  const { barrier, heard } = barrierOn(sync);
  barrier.committed(draft, 1);
  const first = barrier.flush();
  await moment();
  barrier.committed(draft, 2);
  const second = barrier.flush();
  syncs[0]?.done();
  await first;
  expect(heard).toEqual([1]);
  await moment();
  syncs[1]?.done();
  await second;
  expect(heard).toEqual([1, 2]);
});

it('says when the disk refuses, and goes on trying', async () => {
  const { sync, syncs } = slowDisk();
  const { barrier, heard } = barrierOn(sync);
  barrier.committed(draft, 3);
  const flushed = barrier.flush();
  await moment();
  syncs[0]?.fail('ENOSPC');
  expect(await flushed).toEqual({ ok: false, refusal: { kind: 'not-stored', code: 'ENOSPC' } });
  await moment();
  syncs[1]?.done();
  await moment();
  expect(heard).toEqual(['ENOSPC', 3]);
});

it('has nothing to do when nothing was committed', async () => {
  const { barrier } = barrierOn(() => Promise.reject(new Error('Nobody asked')));
  expect(await barrier.flush()).toEqual({ ok: true, value: null });
});
