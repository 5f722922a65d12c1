import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';

/** The lead picture: a click selects it, so that a key removes it; its caption is typed in place. */
export class PictureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('figcaption');
  private readonly image = document.createElement('img');
  private node: Node;

  constructor(node: Node, view: EditorView, place: () => number | undefined) {
    this.node = node;
    this.dom.dataset['picture'] = '';
    this.image.contentEditable = 'false';
    this.image.draggable = false;
    this.image.addEventListener('mousedown', (event) => {
      event.preventDefault();
      select(view, place());
    });
    this.image.addEventListener('error', () => void (this.dom.dataset['unreadable'] = ''));
    this.dom.append(this.image, this.contentDOM);
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
    return event.type === 'mousedown' && event.target === this.image;
  }

  ignoreMutation({ target }: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(target);
  }

  private show(node: Node): void {
    const { media, width, height } = node.attrs as PictureFacts; // the schema holds them to that
    const address = `/media/${media}`;
    if (this.image.getAttribute('src') !== address) {
      delete this.dom.dataset['unreadable'];
      this.image.src = address;
    }
    this.image.alt = node.lastChild?.textContent ?? '';
    // Keeps the room for the picture before it is read, so that the text does not jump.
    if (width > 0 && height > 0) this.image.style.aspectRatio = `${width} / ${height}`;
    this.node = node;
  }
}

interface PictureFacts {
  readonly media: string;
  readonly width: number;
  readonly height: number;
}

function select(view: EditorView, place: number | undefined): void {
  if (place === undefined) return;
  view.focus();
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, place)));
}
