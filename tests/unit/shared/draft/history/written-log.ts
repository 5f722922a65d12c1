import type { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import { articleSchema } from '@shared/article/schema';
import type { DocumentJson, Entry, EntryBody, StepJson } from '@shared/draft/entry';
import type { Stage } from '@shared/draft/workflow';
import type { DraftId, ProfileId } from '@shared/ids';

import { writtenStory } from '../compare/written-story';

export const minute = 60_000;

/** A log written by hand: each method appends what a person did at a minute of the day. */
export class WrittenLog {
  readonly entries: Entry[] = [];
  document: Node;

  constructor(document: Node, author = 'layan') {
    this.document = document;
    this.append(author, 0, { kind: 'created', document: document.toJSON() as DocumentJson });
  }

  edit(author: string, at: number, change: (tr: Transform) => unknown): this {
    const tr = new Transform(this.document);
    change(tr);
    return this.steps(author, at, tr.steps);
  }

  steps(author: string, at: number, steps: readonly Step[]): this {
    for (const step of steps) this.document = step.apply(this.document).doc ?? this.document;
    const json = steps.map((step) => step.toJSON() as StepJson);
    return this.append(author, at, { kind: 'steps', steps: json });
  }

  /** Types key by key behind the first place where the text stands. */
  type(author: string, at: number, { behind, text }: { behind: string; text: string }): this {
    let position = this.find(behind) + behind.length;
    for (const key of text) {
      this.edit(author, at, (tr) => tr.insert(position, articleSchema.text(key)));
      position += key.length;
    }
    return this;
  }

  stage(author: string, at: number, to: Stage): this {
    return this.append(author, at, { kind: 'stage', to, by: 'submit', reason: '' });
  }

  /** Position of the first letter. */
  find(text: string): number {
    let found = -1;
    this.document.descendants((node, position) => {
      const at = node.isTextblock ? node.textContent.indexOf(text) : -1;
      if (found === -1 && at !== -1) found = position + 1 + at;
    });
    if (found === -1) throw new Error(`${text} is nowhere`);
    return found;
  }

  private append(author: string, at: number, body: EntryBody): this {
    this.entries.push({
      draft: 'draft' as DraftId,
      version: this.entries.length + 1,
      author: author as ProfileId,
      device: 'desk',
      at: at * minute,
      body,
      hash: '',
    });
    return this;
  }
}

export const night = 9 * 60;

/** An evening's work by one, a morning's by another, submitted and approved. */
export function twoDays(): WrittenLog {
  return new WrittenLog(writtenStory({ body: ['وصل القارب'] }))
    .type('layan', 1, { behind: 'وصل القارب', text: ' إلى المرفأ' })
    .type('samir', 1 + night, { behind: 'القارب', text: ' الصغير' })
    .stage('samir', 2 + night, 'submitted')
    .stage('nora', 4 + night, 'approved');
}
