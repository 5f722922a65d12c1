import { createContext } from 'react';

/** Whether shortcuts are shown with the keys of a Mac. */
export const IsMac = createContext(false);
