import { useSyncExternalStore } from 'react';

function listen(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

/** Whether this device has a network; nothing on the desk waits for one. */
export function useOnline(): boolean {
  return useSyncExternalStore(listen, () => navigator.onLine);
}
