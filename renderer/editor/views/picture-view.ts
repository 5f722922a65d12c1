import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { FocalPoint } from '@shared/article/picture';
import { selectNodeAt } from './select-node-at';

interface PictureHolder {
  readonly place: () => number | undefined;
  readonly onOpen: () => void;
}

/** A picture: a click selects it, a second one opens its panel; its caption is typed in place. */
export class PictureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('figcaption');
  private readonly image = document.createElement('img');
  private readonly opener = document.createElement('span');
  private node: Node;

  constructor(node: Node, view: EditorView, { place, onOpen }: PictureHolder) {
    this.node = node;
    this.dom.dataset['picture'] = '';
    this.image.contentEditable = 'false';
    this.image.draggable = false;
    this.image.addEventListener('mousedown', (event) => {
      event.preventDefault();
      selectNodeAt(view, place());
    });
    this.image.addEventListener('dblclick', onOpen);
    // For the mouse; the keyboard has Enter. The style sheet shows it while the picture is selected.
    this.opener.dataset['opener'] = '';
    this.opener.contentEditable = 'false';
    this.opener.ariaHidden = 'true';
    this.opener.addEventListener('mousedown', (event) => {
      event.preventDefault();
      onOpen();
    });
    this.image.addEventListener('error', () => void (this.dom.dataset['unreadable'] = ''));
    this.dom.append(this.image, this.opener, this.contentDOM);
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
    const isOurs = event.target === this.image || event.target === this.opener;
    return isOurs && (event.type === 'mousedown' || event.type === 'dblclick');
  }

  ignoreMutation({ target }: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(target);
  }

  private show(node: Node): void {
    const { media, width, height, focus } = node.attrs as PictureFacts; // the schema holds them to that
    const address = `/media/${media}`;
    if (this.image.getAttribute('src') !== address) {
      delete this.dom.dataset['unreadable'];
      this.image.src = address;
    }
    this.image.alt = node.lastChild?.textContent ?? '';
    // Keeps the room for the picture before it is read, so that the text does not jump.
    if (width > 0 && height > 0) this.image.style.aspectRatio = `${width} / ${height}`;
    this.image.style.objectPosition = focus === null ? '' : placeOf(focus);
    this.node = node;
  }
}

/** What stays in sight where the sheet has less room than the picture. */
function placeOf({ x, y }: FocalPoint): string {
  return `${String(x * 100)}% ${String(y * 100)}%`;
}

interface PictureFacts {
  readonly media: string;
  readonly width: number;
  readonly height: number;
  readonly focus: FocalPoint | null;
}
