import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { longDate } from '@shared/arabic/long-date';
import { readMoreLabel } from '@shared/article/read-more';
import type { ArticleId } from '@shared/ids';
import type { ArchiveEntry } from '@shared/ipc/calls';
import { ask, hear } from '../../bridge';

interface ReadMoreFacts {
  readonly article: ArticleId;
  readonly headline: string;
}

/** The block that points at a published story, with the headline that the story has now. */
export class ReadMoreView implements NodeView {
  readonly dom = document.createElement('aside');
  private readonly headline = document.createElement('p');
  private readonly date = document.createElement('p');
  private readonly picture = document.createElement('img');
  private readonly stop: () => void;
  private node: Node;

  constructor(node: Node) {
    this.node = node;
    this.dom.dataset['readMore'] = '';
    this.picture.alt = '';
    this.picture.draggable = false;
    this.picture.hidden = true;
    this.dom.append(this.label(), this.headline, this.date, this.picture);
    this.headline.textContent = this.facts.headline;
    this.headline.dataset['headline'] = '';
    this.date.dataset['date'] = '';
    this.stop = hear('drafts.changed', ({ draft }) => {
      // A published story keeps the identity of its draft.
      if (String(draft) === this.facts.article) void this.find();
    });
    void this.find();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const isSame = node.attrs['article'] === this.facts.article;
    this.node = node;
    if (!isSame) void this.find();
    return true;
  }

  selectNode(): void {
    this.dom.dataset['selected'] = '';
  }

  deselectNode(): void {
    delete this.dom.dataset['selected'];
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.stop();
  }

  private get facts(): ReadMoreFacts {
    return this.node.attrs as ReadMoreFacts; // the schema holds both attributes to being texts
  }

  private label(): HTMLElement {
    const label = document.createElement('p');
    label.dataset['label'] = '';
    label.textContent = readMoreLabel;
    return label;
  }

  private async find(): Promise<void> {
    const asked = this.facts.article;
    const [found, state] = await Promise.all([
      ask('archive.find', { articles: [asked] }),
      ask('desk.state', null),
    ]);
    if (asked !== this.facts.article) return;
    const entry = found.find(({ article }) => article === asked);
    const zone = state.desk.kind === 'open' ? state.desk.newsroom.zone : 'UTC';
    this.show(entry ?? null, zone);
  }

  private show(entry: ArchiveEntry | null, zone: string): void {
    this.dom.toggleAttribute('data-broken', entry === null);
    this.headline.textContent = entry?.headline ?? this.facts.headline;
    this.date.textContent = entry === null ? '' : longDate(entry.publishedAt, zone);
    this.picture.hidden = entry === null || entry.lead === null;
    if (entry !== null && entry.lead !== null) this.picture.src = `/media/${entry.lead}`;
  }
}
