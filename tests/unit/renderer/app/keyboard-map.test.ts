import { describe, expect, it } from 'vitest';
import { commandOf, zoomStepOf, type Keystroke } from '../../../../renderer/app/keyboard-map';

function stroke(pressed: Partial<Keystroke> & { readonly key?: string }): Keystroke {
  return { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...pressed };
}

describe('the keys of the frame', () => {
  it('go by the place of the key, so that an Arabic layout has them too', () => {
    expect(commandOf(stroke({ code: 'KeyN', key: 'ى', ctrlKey: true }))).toBe('new-draft');
    const search = { code: 'KeyF', key: 'ب', ctrlKey: true, shiftKey: true };
    expect(commandOf(stroke(search))).toBe('search-drafts');
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

  it('hide the desk with F11 alone', () => {
    expect(commandOf(stroke({ code: 'F11' }))).toBe('calm');
    expect(commandOf(stroke({ code: 'F11', ctrlKey: true }))).toBeNull();
  });

  it('zoom like a browser, also with the number pad, and leave Ctrl+Shift+0 to the text', () => {
    const zoomed = (code: string, shiftKey = false) =>
      zoomStepOf(stroke({ code, ctrlKey: true, shiftKey }));
    expect(['Equal', 'NumpadAdd'].map((code) => zoomed(code))).toEqual([1, 1]);
    expect(['Minus', 'NumpadSubtract'].map((code) => zoomed(code))).toEqual([-1, -1]);
    expect(['Digit0', 'Numpad0'].map((code) => zoomed(code))).toEqual([0, 0]);
    expect(zoomed('Equal', true)).toBe(1);
    expect(zoomed('Digit0', true)).toBeNull();
    expect(zoomStepOf(stroke({ code: 'Equal' }))).toBeNull();
  });
});
