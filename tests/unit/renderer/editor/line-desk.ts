import { EditorState, type Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import { collab } from 'prosemirror-collab';
import { DraftLine, type Batch } from '../../../../renderer/editor/line/draft-line';
import type { AppendAnswer } from '../../../../renderer/editor/line/line-state';
import { articleSchema, emptyDocument } from '../../../../shared/article/schema';
import { foldEntries, foldEntry, type DraftHead } from '../../../../shared/draft/fold-draft';
import type { StepJson } from '../../../../shared/draft/entry';
import type { ClientId } from '../../../../shared/ids';
import { accepted, refused } from '../../../../shared/result';

export interface SteppedEvent {
  readonly after: number;
  readonly steps: readonly StepJson[];
  readonly clients: readonly ClientId[];
}

/** A log in memory that orders what windows send it, as the main process does. */
export class Log {
  head: DraftHead = foldEntries(null, [
    { kind: 'created', document: emptyDocument({ byline: '' }) },
  ]);
  /** Set to have the log refuse. */
  refusal: Extract<AppendAnswer, { ok: false }>['refusal'] | null = null;
  readonly heard: ((event: SteppedEvent) => void)[] = [];

  append({ after, steps, client }: Batch): AppendAnswer {
    if (this.refusal !== null) return refused(this.refusal);
    if (after !== this.head.steps) return refused({ kind: 'behind', steps: this.head.steps });
    this.head = foldEntry(this.head, { kind: 'steps', steps });
    for (const hear of this.heard) hear({ after, steps, clients: steps.map(() => client) });
    return accepted(null);
  }
}

/** Everything on its way between a window and the log, until the test lets it through. */
export interface Post {
  readonly waiting: (() => void)[];
}

/** A window on the draft: its state, its line, and its post in both directions. */
export class Window implements Post {
  readonly waiting: (() => void)[] = [];
  readonly line: DraftLine;
  readonly sent: Batch[] = [];
  readonly retries: (() => void)[] = [];
  state: EditorState;

  constructor(log: Log, name: string) {
    const client = name as ClientId;
    this.state = EditorState.create({
      doc: log.head.document,
      plugins: [collab({ version: log.head.steps, clientID: client })],
    });
    this.line = new DraftLine({
      client,
      stored: { steps: log.head.steps, at: 0 },
      state: () => this.state,
      dispatch: (tr) => this.dispatch(tr),
      append: (batch) => this.append(log, batch),
      later: (_wait, run) => void this.retries.push(run),
    });
    log.heard.push((event) => void this.waiting.push(() => this.line.stepped(event)));
  }

  dispatch(tr: Transaction): void {
    this.state = this.state.apply(tr);
    if (tr.docChanged) this.line.typed();
  }

  type(text: string, at = this.bodyEnd): void {
    this.dispatch(this.state.tr.insertText(text, at));
  }

  /** The last caret place of the body. */
  get bodyEnd(): number {
    let end = 0;
    this.state.doc.forEach((part, offset) => {
      if (part.type.name === 'body') end = offset + part.nodeSize - 2;
    });
    return end;
  }

  get text(): string {
    return this.state.doc.textContent;
  }

  /** Lets one thing through; false when nothing is on its way. */
  async deliver(place = 0): Promise<boolean> {
    const [next] = this.waiting.splice(place, 1);
    next?.();
    // The window hears an answer in a microtask of its own.
    await Promise.resolve();
    await Promise.resolve();
    return next !== undefined;
  }

  async deliverAll(): Promise<void> {
    while (await this.deliver());
  }

  private append(log: Log, batch: Batch): Promise<AppendAnswer> {
    this.sent.push(batch);
    return new Promise((resolve) => {
      this.waiting.push(() => {
        // The announcement leaves before the answer, as in the main process.
        const answer = log.append(batch);
        this.waiting.push(() => resolve(answer));
      });
    });
  }
}

export async function settle(windows: readonly Window[]): Promise<void> {
  let moved = true;
  while (moved) {
    const delivered = await Promise.all(windows.map((window) => window.deliver()));
    moved = delivered.includes(true);
  }
}

/** A step that fits no story. */
export const misfit: StepJson = Step.fromJSON(articleSchema, {
  stepType: 'replace',
  from: 5_000,
  to: 5_001,
}).toJSON() as StepJson;
