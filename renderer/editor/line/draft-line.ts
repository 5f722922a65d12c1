import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import type { StepJson } from '@shared/draft/entry';
import type { ClientId } from '@shared/ids';
import type { CallInput } from '@shared/ipc/calls';
import type { Events } from '@shared/ipc/events';
import {
  afterAnswer,
  openedLine,
  retryDelay,
  retryDue,
  saveState,
  shouldSend,
  standing,
  stopped,
  type AppendAnswer,
  type LineFacts,
  type LineState,
  type SaveState,
  type Standing,
} from './line-state';

export type Batch = Omit<CallInput<'drafts.append'>, 'draft'>;

export interface DraftLineParts {
  readonly client: ClientId;
  /** What the log had on the disk when the draft was opened. */
  readonly stored: { readonly steps: number; readonly at: number };
  readonly state: () => EditorState;
  readonly dispatch: (transaction: Transaction) => void;
  readonly append: (batch: Batch) => Promise<AppendAnswer>;
  readonly later: (wait: number, run: () => void) => void;
}

/**
 * The window's side of one draft's log: sends what is typed, one request at a time, and takes in what
 * the log announces. The editor's state must carry `collab` with the same client and version.
 */
export class DraftLine {
  private readonly parts: DraftLineParts;
  private readonly listeners = new Set<() => void>();
  private line: LineState;
  private shown: SaveState;

  constructor(parts: DraftLineParts) {
    this.parts = parts;
    this.line = openedLine(parts.stored);
    this.shown = saveState(this.line, this.facts());
  }

  /** The same object until it changes, as React's stores want it. */
  get saveState(): SaveState {
    return this.shown;
  }

  get standing(): Standing {
    return standing(this.line, this.facts());
  }

  /** Nothing typed from now on can reach the log. */
  get isStopped(): boolean {
    return this.line.trouble?.kind === 'stopped';
  }

  /** @returns a function that stops listening */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** To be called after each change of the document. */
  typed(): void {
    this.move(this.line);
  }

  stepped({ after, steps, clients }: Omit<Events['draft.stepped'], 'draft'>): void {
    if (this.isStopped) return;
    const known = getVersion(this.parts.state()) - after;
    if (known < 0 || !this.takeIn(steps.slice(known), clients.slice(known)))
      this.move(stopped(this.line, 'out-of-step'));
    else this.move(this.line);
  }

  saved(stored: { readonly steps: number; readonly at: number }): void {
    this.move({ ...this.line, stored, unsynced: null });
  }

  notSaved(code: string): void {
    this.move({ ...this.line, unsynced: code });
  }

  /** Hands over what there is, at once; resolves when the log has it or will not take it now. */
  settle(): Promise<Standing> {
    this.move(retryDue(this.line));
    return new Promise((resolve) => {
      const check = () => {
        if (this.standing === 'busy') return;
        stop();
        resolve(this.standing);
      };
      const stop = this.subscribe(check);
      check();
    });
  }

  private facts(): LineFacts {
    const state = this.parts.state();
    return { version: getVersion(state), unsent: sendableSteps(state)?.steps.length ?? 0 };
  }

  private move(next: LineState): void {
    this.line = next;
    if (shouldSend(next, this.facts())) this.send();
    this.show();
  }

  private show(): void {
    const now = saveState(this.line, this.facts());
    if (JSON.stringify(now) !== JSON.stringify(this.shown)) this.shown = now;
    for (const listener of [...this.listeners]) listener();
  }

  private send(): void {
    const sendable = sendableSteps(this.parts.state());
    if (sendable === null) return;
    const { client, append } = this.parts;
    const steps = sendable.steps.map((step) => step.toJSON() as StepJson); // ProseMirror types it as any
    const sent = { after: sendable.version, count: steps.length };
    this.line = { ...this.line, isSending: true };
    void append({ after: sent.after, steps, client }).then((answer) => {
      this.move(afterAnswer(this.line, sent, answer));
      this.waitToRetry();
    });
  }

  private waitToRetry(): void {
    const wait = retryDelay(this.line);
    if (wait !== null) this.parts.later(wait, () => this.move(retryDue(this.line)));
  }

  /** False when the steps do not fit what the window has. */
  private takeIn(steps: readonly StepJson[], clients: readonly ClientId[]): boolean {
    return runsOf(clients).every(({ from, to }) => {
      const received = this.read(steps.slice(from, to), clients.slice(from, to));
      if (received !== null) this.parts.dispatch(received);
      return received !== null;
    });
  }

  private read(steps: readonly StepJson[], clients: readonly ClientId[]): Transaction | null {
    const state = this.parts.state();
    try {
      const read = steps.map((step) => Step.fromJSON(state.schema, step));
      return receiveTransaction(state, read, clients, { mapSelectionBackward: true });
    } catch {
      // ProseMirror's way of saying that a step does not fit; the caller stops the line and says so.
      return null;
    }
  }
}

/** Stretches by one client: the protocol recognises its own steps only where a batch begins. */
function runsOf(clients: readonly ClientId[]): readonly { from: number; to: number }[] {
  return clients.reduce<{ from: number; to: number }[]>((runs, client, index) => {
    const last = runs.at(-1);
    if (last !== undefined && clients[last.from] === client) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
    return runs;
  }, []);
}
