import { useEffect, useEffectEvent } from 'react';
import { commandOf, type FrameCommand } from './keyboard-map';

/** Runs the frame's commands from anywhere in the window but an open dialog. */
export function useKeyboard(run: (command: FrameCommand) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event);
    if (command === null || event.isComposing || isDialogOpen()) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
