import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { selectNodeAt } from './select-node-at';

/** Pictures side by side; the line above them selects them all. */
export class GalleryView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('div');
  private readonly bar = document.createElement('p');
  private node: Node;

  constructor(node: Node, view: EditorView, place: () => number | undefined) {
    this.node = node;
    this.dom.dataset['gallery'] = '';
    this.contentDOM.dataset['pictures'] = '';
    this.bar.dataset['bar'] = '';
    this.bar.contentEditable = 'false';
    this.bar.addEventListener('mousedown', (event) => {
      event.preventDefault();
      selectNodeAt(view, place());
    });
    this.dom.append(this.bar, this.contentDOM);
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
    return event.type === 'mousedown' && event.target === this.bar;
  }

  ignoreMutation({ target }: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(target);
  }

  private show(node: Node): void {
    this.node = node;
    this.contentDOM.dataset['count'] = String(Math.min(node.childCount, 3));
  }
}
