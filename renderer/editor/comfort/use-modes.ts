import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { classes } from '../../ui/classes';
import styles from './modes.module.css';
import { useComfort } from './use-comfort';
import { setModes } from './writing-modes';

/** @returns the class names that the sheet has in the chosen ways of writing */
export function useModes(editor: Editor): string {
  const { isFocusing, isTypewriter } = useComfort().comfort;
  useEffect(() => {
    setModes(editor, { isFocusing, isTypewriter });
  }, [editor, isFocusing, isTypewriter]);
  return classes(isFocusing && styles.focusing, isTypewriter && styles.typewriter);
}
