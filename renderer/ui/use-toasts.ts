import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export interface ToastMessage {
  readonly kind: 'good' | 'danger' | 'info';
  readonly title: string;
  /** What was kept, and what can be done. */
  readonly text?: string;
  /** Where what was done can be found. */
  readonly address?: string;
  readonly actions?: readonly { readonly name: string; readonly onPress: () => void }[];
}

interface ToastsControl {
  /** @returns a function that takes it away */
  readonly show: (message: ToastMessage) => () => void;
}

/** How long good news stays (ms). What went wrong stays until it is closed. */
const stay = 6000;

export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 4 });

/** Good news makes way for newer good news: a story on its way would pile them up. */
let lastGood: string | null = null;

const control: ToastsControl = {
  show: (message) => {
    const key = toastQueue.add(message, message.kind === 'danger' ? {} : { timeout: stay });
    if (message.kind === 'good') {
      if (lastGood !== null) toastQueue.close(lastGood);
      lastGood = key;
    }
    return () => toastQueue.close(key);
  },
};

/** Says what is over. What must be decided is a dialog's, what lasts is a notice's. */
export function useToasts(): ToastsControl {
  return control;
}
