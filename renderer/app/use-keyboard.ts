import { useEffect, useEffectEvent } from 'react';
import { ask } from '../bridge';
import { commandOf, zoomStepOf, type FrameCommand } from './keyboard-map';

/** Runs the frame's commands from anywhere in the window but an open dialog. */
export function useKeyboard(run: (command: FrameCommand) => void): void {
  useKeyDown((event) => {
    const command = commandOf(event);
    if (command === null || isDialogOpen()) return;
    event.preventDefault();
    run(command);
  });
}

/** Whoever needs larger letters needs them in every dialog too. */
export function useZoomKeys(): void {
  useKeyDown((event) => {
    const step = zoomStepOf(event);
    if (step === null) return;
    event.preventDefault();
    void ask('window.zoom', { step });
  });
}

function useKeyDown(handle: (event: KeyboardEvent) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isComposing) handle(event);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** A drawer is no dialog: the keys that opened it close it. */
function isDialogOpen(): boolean {
  return document.querySelector('[aria-modal="true"]:not([data-drawer])') !== null;
}
