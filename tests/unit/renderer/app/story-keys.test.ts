import { describe, expect, it } from 'vitest';
import type { Keystroke } from '../../../../renderer/app/keyboard-map';
import { storyCommandOf } from '../../../../renderer/app/story-keys';

function stroke(pressed: Partial<Keystroke> & { readonly key?: string }): Keystroke {
  return { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...pressed };
}

describe('the keys of the open story', () => {
  it('find and replace on an Arabic layout too', () => {
    expect(storyCommandOf(stroke({ code: 'KeyF', key: 'ب', ctrlKey: true }))).toBe('find');
    expect(storyCommandOf(stroke({ code: 'KeyH', key: 'ا', metaKey: true }))).toBe('replace');
    expect(storyCommandOf(stroke({ code: 'KeyO', ctrlKey: true, shiftKey: true }))).toBe('outline');
  });

  it('go on with F3, and back with Shift', () => {
    expect(storyCommandOf(stroke({ code: 'F3' }))).toBe('find-next');
    expect(storyCommandOf(stroke({ code: 'F3', shiftKey: true }))).toBe('find-previous');
  });

  it('leave typing, AltGr and the keys of the frame alone', () => {
    expect(storyCommandOf(stroke({ code: 'KeyF' }))).toBeNull();
    expect(storyCommandOf(stroke({ code: 'KeyF', ctrlKey: true, altKey: true }))).toBeNull();
    expect(storyCommandOf(stroke({ code: 'KeyF', ctrlKey: true, shiftKey: true }))).toBeNull();
    expect(storyCommandOf(stroke({ code: 'KeyH', ctrlKey: true, shiftKey: true }))).toBeNull();
  });
});
