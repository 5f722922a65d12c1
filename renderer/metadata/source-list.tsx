import { useState, type ReactElement } from 'react';
import { moveSource } from '@shared/article/edits/sources';
import { ReorderList } from '../ui/reorder-list';
import { useWords } from '../words/use-words';
import type { PanelProps } from './panel-props';
import { SourceRow, type SourceDetail } from './source-row';

/** The one detail that is open for typing. */
interface OpenDetail {
  readonly index: number;
  readonly detail: SourceDetail;
}

export function SourceList(panel: PanelProps): ReactElement | null {
  const t = useWords('metadata');
  const [open, setOpen] = useState<OpenDetail | null>(null);
  const { story, edit, isReadOnly } = panel;
  if (story.sources.length === 0) return null;
  const rows = story.sources.map((source, index) => ({
    key: `${source.name} ${index}`,
    gripLabel: t('sourceGrip', { name: source.name }),
    content: (
      <SourceRow
        {...panel}
        source={source}
        index={index}
        detail={open?.index === index ? open.detail : null}
        onDetail={(detail) => setOpen(detail === null ? null : { index, detail })}
      />
    ),
  }));
  return (
    <ReorderList
      label={t('sources')}
      rows={rows}
      isReadOnly={isReadOnly}
      onMove={(move) => {
        setOpen(null);
        edit((tr) => moveSource(tr, move));
      }}
    />
  );
}
