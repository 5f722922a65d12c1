import type { Editor } from '@tiptap/react';
import { useEffect, useEffectEvent } from 'react';
import { storyCommandOf, type StoryCommand } from './story-keys';

/** Tells the open story what the window's keys ask of it; nothing while a dialog is open. */
export function useStoryKeys(editor: Editor, isCurrent = true): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = storyCommandOf(event);
    if (command === null || !isCurrent || event.isComposing || isDialogOpen()) return;
    event.preventDefault();
    run(editor, command);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function run(editor: Editor, command: StoryCommand): void {
  if (command === 'outline') editor.emit('outlineAsked', null);
  else if (command === 'comment') editor.emit('commentAsked', null);
  else if (command === 'comment-next') editor.emit('commentStepped', 1);
  else if (command === 'comment-previous') editor.emit('commentStepped', -1);
  else if (command === 'find-next') editor.emit('findAsked', 'next');
  else if (command === 'find-previous') editor.emit('findAsked', 'previous');
  else editor.emit('findAsked', command);
}

function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]:not([data-drawer])') !== null;
}
