import { createHash } from 'node:crypto';
import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { articleSchema, emptyDocument, parseDocument } from '../../../../../shared/article/schema';
import { chained } from '../../../../../shared/draft/entry-hash';
import type { Entry, EntryBody, StepJson } from '../../../../../shared/draft/entry';
import { foldEntries, type DraftHead } from '../../../../../shared/draft/fold-draft';
import { planMerge, type MergePlan } from '../../../../../shared/draft/merge/plan-merge';
import type { DraftId, ProfileId } from '../../../../../shared/ids';

export const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const draft = '01K5HARBOUR000000000000001' as DraftId;
let clock = 1_788_000_000_000;

/** A merge that a copy made, by its hash, and the log that was merged in. */
export interface TakenIn {
  readonly merge: string;
  readonly theirs: readonly Entry[];
}

/** One copy of a draft on one device, which grows by entries and by other copies. */
export class Copy {
  entries: readonly Entry[];
  takenIn: readonly TakenIn[] = [];
  readonly name: string;

  constructor(name: string, entries: readonly Entry[] = firstEntries()) {
    this.name = name;
    this.entries = entries;
  }

  get head(): DraftHead {
    return foldEntries(
      null,
      this.entries.map(({ body }) => body),
    );
  }

  get text(): string {
    return this.head.document.textBetween(0, this.head.document.content.size, '\n');
  }

  append(...bodies: readonly EntryBody[]): void {
    const author = `profile-${this.name}` as ProfileId;
    this.entries = grown(this.entries, bodies, { author, device: `device-${this.name}` });
  }

  edit(change: (transform: Transform) => void): void {
    const transform = new Transform(this.head.document);
    change(transform);
    for (const step of transform.steps)
      this.append({ kind: 'steps', steps: [step.toJSON() as StepJson] });
  }

  /** Types into a paragraph of the body, behind so many letters. */
  type(paragraph: number, offset: number, text: string): void {
    this.edit((change) =>
      change.insert(startOf(change.doc, paragraph) + offset, articleSchema.text(text)),
    );
  }

  decide(to: 'submitted' | 'returned' | 'approved' | 'published', reason = ''): void {
    const by = {
      submitted: 'submit',
      returned: 'return',
      approved: 'approve',
      published: 'publish',
    };
    this.append({ kind: 'stage', to, by: by[to] as 'submit', reason });
  }

  receive(theirs: readonly Entry[]): MergePlan {
    const plan = planMerge(this.entries, theirs);
    const merged = this.entries.length;
    if (plan.kind === 'append') this.entries = [...this.entries, ...plan.entries];
    if (plan.kind === 'merge') {
      this.append(plan.body, ...plan.handled);
      this.takenIn = [...this.takenIn, { merge: this.entries[merged]?.hash ?? '', theirs }];
    }
    return plan;
  }
}

export function startOf(document: Node, paragraph: number): number {
  const starts: number[] = [];
  document.descendants((_node, position, parent) => {
    if (parent?.type.name === 'body') starts.push(position + 1);
  });
  return starts[paragraph] ?? 0;
}

function firstEntries(): readonly Entry[] {
  const document = emptyDocument({ byline: 'ليان المرزوق' });
  const change = new Transform(parseDocument(document));
  const from = startOf(change.doc, 0) - 1;
  const text = articleSchema.text('كلمة أولى وثانية وثالثة');
  change.replaceWith(
    from,
    from + 2,
    [1, 2, 3, 4].map(() => articleSchema.node('paragraph', null, text)),
  );
  const steps = change.steps.map((step) => step.toJSON() as StepJson);
  return grown(
    [],
    [
      { kind: 'created', document },
      { kind: 'steps', steps },
    ],
    {
      author: 'profile-layan' as ProfileId,
      device: 'device-layan',
    },
  );
}

function grown(
  entries: readonly Entry[],
  bodies: readonly EntryBody[],
  who: { readonly author: ProfileId; readonly device: string },
): readonly Entry[] {
  const added = bodies.map((body, index) => ({
    draft,
    version: entries.length + index + 1,
    ...who,
    at: (clock += 1000),
    body,
  }));
  return [...entries, ...chained(entries.at(-1)?.hash ?? '', added, digest)];
}

/** Every word that some merge of the log could not place. */
export function toldWords(entries: readonly Entry[]): string {
  return entries
    .flatMap(({ body }) =>
      body.kind === 'merge'
        ? [...body.unplaced.map(({ words }) => words), toldWords(body.absorbed)]
        : [],
    )
    .join('\n');
}
