import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { selectNodeAt } from './select-node-at';

interface EmbedFacts {
  readonly url: string;
  readonly title: string;
}

interface EmbedPlace {
  readonly place: () => number | undefined;
  /** Somebody wants to change its address or its title. */
  readonly onOpen: () => void;
}

/** A card that points at another site. Nothing is fetched; its link leaves the app by the browser. */
export class EmbedView implements NodeView {
  readonly dom = document.createElement('aside');
  private readonly title = document.createElement('p');
  private readonly link = document.createElement('a');
  private node: Node;

  constructor(node: Node, view: EditorView, { place, onOpen }: EmbedPlace) {
    this.node = node;
    this.title.dataset['title'] = '';
    this.link.target = '_blank';
    this.link.rel = 'noreferrer';
    this.link.dir = 'ltr';
    this.dom.append(this.title, this.link);
    this.dom.addEventListener('dblclick', () => {
      if (!view.editable) return;
      selectNodeAt(view, place());
      onOpen();
    });
    this.show(node);
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    this.show(node);
    return true;
  }

  selectNode(): void {
    this.dom.dataset['selected'] = '';
  }

  deselectNode(): void {
    delete this.dom.dataset['selected'];
  }

  stopEvent(event: Event): boolean {
    return event.target === this.link && ['mousedown', 'click', 'keydown'].includes(event.type);
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show(node: Node): void {
    const { url, title } = node.attrs as EmbedFacts; // the schema holds them to that
    const host = hostOf(url);
    this.dom.dataset['embed'] = url;
    this.title.textContent = title === '' ? host : title;
    // A card without a title says which page of the site it is.
    this.link.textContent = title === '' ? url : host;
    this.link.href = url;
    this.node = node;
  }
}

/** The site's name as readers know it; addresses that the schema let in but that name none stay whole. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
