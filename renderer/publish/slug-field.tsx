import { useState, type ReactElement } from 'react';
import { setFact } from '@shared/article/edits/set-fact';
import { isSlug, slugFor } from '@shared/article/slug';
import { TextField } from '../ui/text-field';
import { useWords } from '../words/use-words';
import type { PagePaneProps } from './page-pane';

/** A half-typed address stays in the field; the story takes it as soon as it can be an address. */
export function SlugField({ story, edit, isReadOnly, isFixed }: PagePaneProps): ReactElement {
  const t = useWords('publish');
  const [wrong, setWrong] = useState<string | null>(null);
  const change = (typed: string) => {
    const slug = typed.replace(/\s+/g, '-');
    if (slug !== '' && !isSlug(slug)) {
      setWrong(slug);
      return;
    }
    setWrong(null);
    edit((tr) => setFact(tr, { name: 'slug', value: slug }), 'slug');
  };
  return (
    <TextField
      label={t('slug')}
      value={wrong ?? story.slug}
      onChange={change}
      onBlur={() => setWrong((typed) => (typed?.endsWith('-') ? null : typed))}
      error={wrong !== null && !wrong.endsWith('-') ? t('slugWrong') : null}
      hint={t(isFixed ? 'slugFixed' : 'slugHint')}
      placeholder={story.headline === '' ? '' : slugFor(story.headline)}
      isReadOnly={isReadOnly}
      isLtr
      fieldName="slug"
    />
  );
}
