import { useState, type DragEvent } from 'react';

interface FileDrop {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent<HTMLElement>) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** @param take what is done with dropped files; null when nothing may be dropped */
export function useFileDrop(take: ((files: readonly File[]) => void) | null): FileDrop {
  const [isOver, setIsOver] = useState(false);
  const carriesFile = (event: DragEvent) =>
    take !== null && event.dataTransfer.types.includes('Files');
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false);
      },
      onDrop: (event) => {
        const files = [...event.dataTransfer.files];
        if (!carriesFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        if (files.length > 0) take?.(files);
      },
    },
  };
}
