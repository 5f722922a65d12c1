import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Desk } from '../../../../electron/actions/desk';
import { answer, type IncomingCall } from '../../../../electron/ipc/answer';
import { createHandlers } from '../../../../electron/ipc/handlers';
import { createParcelTray } from '../../../../electron/desk/parcel-tray';
import type { Desks } from '../../../../electron/desk/desks';
import { firstChoice } from '../../../../shared/article/export/export-formats';
import { accepted } from '../../../../shared/result';
import { exporterHere } from '../../../fixtures/exporter-here';
import { studyHere } from '../../../fixtures/study-here';
import { foundTestDesk } from '../../../fixtures/test-desk';

/** The door to a desk; without one, whoever gets past the door finds nobody. */
function openDoor(desk: Desk | null = null) {
  const logged: unknown[] = [];
  const closed: number[] = [];
  const current = () => (desk === null ? Promise.reject(new Error('Ran')) : Promise.resolve(desk));
  const desks = { current } as unknown as Desks; // the calls below use nothing else
  const handlers = createHandlers({
    desks,
    study: studyHere,
    openWindow: () => undefined,
    zoom: () => undefined,
    fillScreen: () => undefined,
    readyToClose: (window) => closed.push(window),
    keepOpen: () => undefined,
    closeAnyway: () => undefined,
    chooseTextFile: () => Promise.resolve(null),
    chooseFolder: () => Promise.resolve(null),
    showNotice: () => undefined,
    showPage: () => Promise.resolve(),
    tray: createParcelTray(() => undefined),
    chooseParcel: () => Promise.resolve(null),
    placeParcel: () => Promise.resolve(null),
    exporter: exporterHere,
    lastExport: { read: () => firstChoice, keep: () => undefined },
    placeExport: () => Promise.resolve(null),
    placeAudit: () => Promise.resolve(null),
    copyText: () => Promise.resolve(),
    printPage: () => Promise.resolve(accepted(null)),
  });
  const logFault = (_number: string, fault: unknown) => logged.push(fault);
  const call = (name: unknown, input: unknown) => {
    const incoming: IncomingCall = { name, input, caller: { window: 7 } };
    return answer({ handlers, logFault }, incoming);
  };
  return { call, closed, logged };
}

const fault = { ok: false, fault: expect.stringMatching(/^[0-9A-F]{8}$/) as string };

it('answers a call of the contract', async () => {
  const { call, closed } = openDoor((await foundTestDesk()).desk);
  expect(await call('drafts.create', null)).toMatchObject({ ok: true, answer: { stage: 'draft' } });
  expect(await call('drafts.list', { words: '' })).toMatchObject({ answer: [{ headline: '' }] });
  expect(await call('window.ready-to-close', null)).toEqual({ ok: true, answer: null });
  expect(closed).toEqual([7]);
});

it.each(['drafts.destroy', 'constructor', '__proto__', 'toString', '', 7, null, {}])(
  'gives a fault for what is no call: %s',
  async (name) => {
    const { call, logged } = openDoor();
    expect(await call(name, null)).toEqual(fault);
    expect(logged).toEqual([new Error('No such call')]);
  },
);

const ulid = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
it.each([
  ['drafts.open', { draft: '../../etc' }],
  ['drafts.open', { draft: 7 }],
  ['drafts.open', null],
  ['drafts.create', {}],
  ['drafts.append', { draft: ulid, after: -1, steps: [{}], client: 'a' }],
  ['drafts.append', { draft: ulid, after: 0, steps: [], client: 'a' }],
  ['drafts.append', { draft: ulid, after: 0, steps: ['step'], client: 'a' }],
  ['drafts.append', { draft: ulid, after: 0, steps: Array(5001).fill({}), client: 'a' }],
  ['drafts.append', { draft: ulid, after: 0, steps: [{ a: 'x'.repeat(17e6) }], client: 'a' }],
  ['drafts.decide', { draft: ulid, reason: 'x'.repeat(2001) }],
  ['archive.search', { words: '', limit: 1e9 }],
  ['archive.search', { words: [], limit: 5 }],
  ['pictures.keep', { bytes: 'not bytes' }],
  ['profiles.add', { name: 'هدى', role: 'owner' }],
  ['desk.set-theme', { theme: 'pink' }],
  ['outlets.add', { name: ' ', kind: 'agency' }],
])('runs nothing for %s with an input of the wrong shape', async (name, input) => {
  const { call, logged } = openDoor();
  expect(await call(name, input)).toEqual(fault);
  expect(logged).toEqual([expect.any(z.ZodError)]);
});

it('turns a throw into a numbered fault and tells the log its cause', async () => {
  const { call, logged } = openDoor((await foundTestDesk()).desk);
  expect(await call('profiles.use', { profile: 'nobody', passphrase: null })).toEqual(fault);
  expect(logged).toEqual([new Error('No such profile')]);
});
