import { DOMSerializer, Slice, type Fragment, type Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { sliceAttribute } from '@shared/article/intake/own-slice';

/** What is copied or dragged out of the sheet says exactly what it was, for any sheet it comes to. */
export function copySlice(schema: Schema): Plugin {
  let copied = Slice.empty;
  return new Plugin({
    props: {
      // Called right before the serializer, with what it is asked to serialize.
      transformCopied: (slice) => {
        copied = slice;
        return slice;
      },
      clipboardSerializer: new ExactSerializer(schema, () => copied),
    },
  });
}

class ExactSerializer extends DOMSerializer {
  readonly #copied: () => Slice;

  constructor(schema: Schema, copied: () => Slice) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
    this.#copied = copied;
  }

  override serializeFragment(
    content: Fragment,
    options: { document?: Document } = {},
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const markup = super.serializeFragment(content, options, target);
    // It calls itself for what is inside, with a target to put it in.
    if (target === undefined)
      markup.firstElementChild?.setAttribute(
        sliceAttribute,
        JSON.stringify(this.#copied().toJSON()),
      );
    return markup;
  }
}
