import type { Transaction } from '@tiptap/pm/state';
import { Editor } from '@tiptap/react';
import type { ClientId, DraftId } from '@shared/ids';
import type { OpenedDraft } from '@shared/ipc/calls';
import type { Events } from '@shared/ipc/events';
import { isEditable, type Stage } from '@shared/draft/workflow';
import { refused } from '@shared/result';
import { ask, Fault, hear } from '../../bridge';
import { storyExtensions } from '../extensions/story-extensions';
import { DraftLine, type Batch } from './draft-line';
import type { AppendAnswer, Standing } from './line-state';

/** One draft that is open in this window: its editor and its line to the log, for as long as either lives. */
export class DraftSession {
  readonly editor: Editor;
  readonly line: DraftLine;
  readonly opened: OpenedDraft;
  private readonly stops: (() => void)[];
  private stage: Stage;

  constructor(opened: OpenedDraft, stopListening: () => void) {
    this.opened = opened;
    this.stage = opened.stage;
    const client = crypto.randomUUID() as ClientId; // one editor's name in the protocol, made here
    this.editor = storyEditor(opened, client);
    this.line = draftLine(this.editor, opened, client);
    this.editor.on('transaction', ({ transaction }) => {
      if (transaction.docChanged) this.line.typed();
    });
    this.stops = [
      stopListening,
      ...this.listenToPeople(),
      this.line.subscribe(() => this.keepReadOnly()),
    ];
    this.keepReadOnly();
  }

  setStage(stage: Stage): void {
    this.stage = stage;
    this.keepReadOnly();
  }

  /** Everything typed goes to the log and from there to the disk, as far as they take it. */
  async handOver(): Promise<Standing> {
    const standing = await this.line.settle();
    if (this.line.saveState.kind !== 'saved') await ask('drafts.flush', null);
    return standing;
  }

  destroy(): void {
    for (const stop of this.stops) stop();
    this.editor.destroy();
  }

  private listenToPeople(): readonly (() => void)[] {
    const leave = () => {
      if (this.line.saveState.kind !== 'saved') void this.handOver();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    this.editor.on('blur', leave);
    document.addEventListener('visibilitychange', hide);
    return [() => document.removeEventListener('visibilitychange', hide)];
  }

  /** A line that has stopped would lose what is typed next. */
  private keepReadOnly(): void {
    const editable = isEditable(this.stage) && !this.line.isStopped;
    if (this.editor.options.editable !== editable) this.editor.setEditable(editable, false);
  }
}

function storyEditor(opened: OpenedDraft, client: ClientId): Editor {
  return new Editor({
    element: document.createElement('div'),
    extensions: storyExtensions({ version: opened.steps, client }),
    content: { ...opened.document },
    // A document that does not fit is a fault: an editor that repairs it would be at another version.
    enableContentCheck: true,
    injectCSS: false,
    editorProps: {
      attributes: { spellcheck: 'false', autocorrect: 'off', autocapitalize: 'off' },
      scrollMargin: 48,
      scrollThreshold: 48,
    },
  });
}

function draftLine(editor: Editor, opened: OpenedDraft, client: ClientId): DraftLine {
  const { draft, changedAt } = opened.summary;
  return new DraftLine({
    client,
    stored: { steps: opened.steps, at: changedAt },
    state: () => editor.state,
    dispatch: (transaction) => takeIn(editor, transaction),
    append: (batch) => append({ ...batch, draft }),
    later: (wait, run) => void setTimeout(run, wait),
  });
}

/** What only confirms this window's own steps changes nothing that anybody shows. */
function takeIn({ view }: Editor, transaction: Transaction): void {
  if (transaction.docChanged) view.dispatch(transaction);
  else view.updateState(view.state.apply(transaction));
}

/** Typing has to outlive a failure of the main process, so that becomes one more refusal here. */
async function append(batch: Batch & { readonly draft: DraftId }): Promise<AppendAnswer> {
  try {
    return await ask('drafts.append', batch);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return refused({ kind: 'fault', number: fault.number });
  }
}

/** Null when there is no such draft. Listens before it asks, so that no step falls in between. */
export async function openSession(draft: DraftId): Promise<DraftSession | null> {
  let session: DraftSession | null = null;
  const early: Events['draft.stepped'][] = [];
  const stop = listenToLog(draft, {
    stepped: (event) => (session === null ? early.push(event) : session.line.stepped(event)),
    saved: (event) => session?.line.saved(event),
    notSaved: (event) => session?.line.notSaved(event.code),
  });
  try {
    const opened = await ask('drafts.open', { draft });
    if (!opened.ok) return null;
    session = new DraftSession(opened.value, stop);
    for (const event of early) session.line.stepped(event);
    return session;
  } finally {
    if (session === null) stop();
  }
}

interface LogListener {
  readonly stepped: (event: Events['draft.stepped']) => void;
  readonly saved: (event: Events['draft.saved']) => void;
  readonly notSaved: (event: Events['draft.not-saved']) => void;
}

function listenToLog(draft: DraftId, listener: LogListener): () => void {
  const own =
    <Event extends { readonly draft: DraftId }>(tell: (event: Event) => void) =>
    (event: Event) => {
      if (event.draft === draft) tell(event);
    };
  const stops = [
    hear('draft.stepped', own(listener.stepped)),
    hear('draft.saved', own(listener.saved)),
    hear('draft.not-saved', own(listener.notSaved)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
