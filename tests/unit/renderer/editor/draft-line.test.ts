import { expect, it } from 'vitest';
import type { ClientId } from '../../../../shared/ids';
import { Log, misfit, settle, Window } from './line-desk';

it('says that typing is being saved at once, and saved only when the disk has all of it', async () => {
  const log = new Log();
  const window = new Window(log, 'one');
  expect(window.line.saveState).toEqual({ kind: 'saved', at: 0 });
  window.type('خبر');
  expect(window.line.saveState).toEqual({ kind: 'saving' });
  await settle([window]);
  expect(window.line.saveState).toEqual({ kind: 'saving' });
  window.line.saved({ steps: 1, at: 70 });
  expect(window.line.saveState).toEqual({ kind: 'saved', at: 70 });
  window.type(' آخر');
  window.line.saved({ steps: 1, at: 90 });
  expect(window.line.saveState).toEqual({ kind: 'saving' });
});

it('sends one request at a time, with everything typed meanwhile in the next', async () => {
  const log = new Log();
  const window = new Window(log, 'one');
  for (const letter of 'كتاب') window.type(letter);
  expect(window.sent.map(({ steps }) => steps.length)).toEqual([1]);
  await settle([window]);
  expect(window.sent.map(({ steps }) => steps.length)).toEqual([1, 3]);
  expect(log.head.document.textContent).toBe('كتاب');
});

it('takes in what another window wrote and sends its own on top', async () => {
  const log = new Log();
  const [one, two] = [new Window(log, 'one'), new Window(log, 'two')];
  one.type('أولى ');
  two.type('ثانية ');
  await settle([one, two]);
  expect(one.text).toBe(log.head.document.textContent);
  expect(two.text).toBe(one.text);
  expect(one.text).toContain('أولى');
  expect(one.text).toContain('ثانية');
});

it('keeps what the disk refuses, says so, and sends it when the disk is back', async () => {
  const log = new Log();
  const window = new Window(log, 'one');
  log.refusal = { kind: 'not-stored', code: 'ENOSPC' };
  window.type('نص');
  await settle([window]);
  expect(window.line.saveState).toEqual({ kind: 'not-saved', code: 'ENOSPC' });
  expect(window.text).toBe('نص');
  log.refusal = null;
  window.retries.shift()?.();
  await settle([window]);
  expect(log.head.document.textContent).toBe('نص');
  expect(window.line.saveState).toEqual({ kind: 'saving' });
});

it('tries again at once when the text has to be handed over', async () => {
  const log = new Log();
  const window = new Window(log, 'one');
  log.refusal = { kind: 'not-stored', code: 'EIO' };
  window.type('نص');
  await settle([window]);
  log.refusal = null;
  const handed = window.line.settle();
  await settle([window]);
  expect(await handed).toBe('clean');
});

it('answers that the text is kept here when it cannot be handed over', async () => {
  const log = new Log();
  const window = new Window(log, 'one');
  log.refusal = { kind: 'not-stored', code: 'EIO' };
  window.type('نص');
  const handed = window.line.settle();
  await settle([window]);
  expect(await handed).toBe('kept');
});

it('never sends again what does not fit, and keeps it on the screen', async () => {
  const log = new Log();
  const window = new Window(log, 'one');
  log.refusal = { kind: 'invalid' };
  window.type('نص');
  await settle([window]);
  log.refusal = null;
  window.type(' آخر');
  await settle([window]);
  expect(window.line.saveState).toEqual({ kind: 'not-saved', code: 'invalid' });
  expect(window.line.isStopped).toBe(true);
  expect(window.sent).toHaveLength(1);
  expect(window.text).toBe('نص آخر');
});

it('outlives a failure of the main process', async () => {
  const log = new Log();
  const window = new Window(log, 'one');
  log.refusal = { kind: 'fault', number: 'F7' };
  window.type('نص');
  await settle([window]);
  expect(window.line.saveState).toEqual({ kind: 'not-saved', code: 'F7' });
  log.refusal = null;
  window.retries.shift()?.();
  await settle([window]);
  expect(log.head.document.textContent).toBe('نص');
});

it('says that the disk does not sync until it does', () => {
  const window = new Window(new Log(), 'one');
  window.line.notSaved('EROFS');
  expect(window.line.saveState).toEqual({ kind: 'not-saved', code: 'EROFS' });
  window.line.saved({ steps: 0, at: 5 });
  expect(window.line.saveState).toEqual({ kind: 'saved', at: 5 });
});

it('stops instead of guessing when it missed a step, and loses nothing', () => {
  const window = new Window(new Log(), 'one');
  window.type('نص');
  window.line.stepped({ after: 4, steps: [misfit], clients: ['two' as ClientId] });
  expect(window.line.saveState).toEqual({ kind: 'not-saved', code: 'out-of-step' });
  expect(window.text).toBe('نص');
});

it('stops when a step of the log does not fit its document', () => {
  const window = new Window(new Log(), 'one');
  window.line.stepped({ after: 0, steps: [misfit], clients: ['two' as ClientId] });
  expect(window.line.isStopped).toBe(true);
});

it('hears a step twice and takes it in once', async () => {
  const log = new Log();
  const [one, two] = [new Window(log, 'one'), new Window(log, 'two')];
  log.heard.push((event) => two.line.stepped(event));
  one.type('مرة');
  await settle([one, two]);
  expect(two.text).toBe('مرة');
});

it('recognises its own steps behind those of others in one announcement', async () => {
  const log = new Log();
  const [one, two] = [new Window(log, 'one'), new Window(log, 'two')];
  two.type('غيري ');
  const [batch] = two.sent;
  await settle([two]);
  one.waiting.length = 0;
  one.type('لي');
  const own = one.sent[0]?.steps ?? [];
  one.line.stepped({
    after: 0,
    steps: [...(batch?.steps ?? []), ...own],
    clients: ['two' as ClientId, 'one' as ClientId],
  });
  expect(one.text.match(/لي/g)).toHaveLength(1);
});
