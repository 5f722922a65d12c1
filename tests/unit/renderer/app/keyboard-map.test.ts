import { describe, expect, it } from 'vitest';
import { commandOf, type Keystroke } from '../../../../renderer/app/keyboard-map';

function stroke(pressed: Partial<Keystroke> & { readonly key?: string }): Keystroke {
  return { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...pressed };
}

describe('the keys of the frame', () => {
  it('go by the place of the key, so that an Arabic layout has them too', () => {
    expect(commandOf(stroke({ code: 'KeyN', key: 'ى', ctrlKey: true }))).toBe('new-draft');
    expect(commandOf(stroke({ code: 'KeyF', key: 'ب', ctrlKey: true }))).toBe('search-drafts');
  });

  it('take the command key of a Mac for Ctrl', () => {
    expect(commandOf(stroke({ code: 'Comma', metaKey: true }))).toBe('settings');
  });

  it('open the timeline with Shift, and nothing without it', () => {
    const pressed = { code: 'KeyH', key: 'ا', ctrlKey: true };
    expect(commandOf(stroke({ ...pressed, shiftKey: true }))).toBe('timeline');
    expect(commandOf(stroke(pressed))).toBeNull();
  });

  it('leave typing, AltGr and the direction switch alone', () => {
    expect(commandOf(stroke({ code: 'KeyN' }))).toBeNull();
    expect(commandOf(stroke({ code: 'KeyN', ctrlKey: true, altKey: true }))).toBeNull();
    expect(commandOf(stroke({ code: 'KeyN', ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(commandOf(stroke({ code: 'KeyZ', ctrlKey: true }))).toBeNull();
  });
});
