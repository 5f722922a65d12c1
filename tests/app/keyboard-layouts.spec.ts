import { expect, test, type Locator, type Page } from '@playwright/test';
import { launchTahrir } from './launch';
import { currentLayout, focusWindow, pressKeys, useLayout, type Layout } from './steps/x-keys';
import { lookAround } from './steps/write-story';

interface Board extends Layout {
  readonly name: string;
  /** What its keys at S, D and F type; what the one at B types is stored as plain letters. */
  readonly letters: string;
  readonly b: string;
  /** What its keys at 1 and 2 type. */
  readonly digits: string;
  /** Where its full stop is. */
  readonly stop: string;
  /** What the layout rescue makes of the letters. */
  readonly rescued: string;
}

const boards: readonly Board[] = [
  { name: 'US', layout: 'us', letters: 'sdf', b: 'b', digits: '12', stop: '.', rescued: 'سيب' },
  {
    name: 'Arabic',
    layout: 'ara',
    letters: 'سيب',
    b: 'لا',
    digits: '12',
    stop: 'shift+.',
    rescued: 'sdf',
  },
  {
    name: 'Arabic with its digits',
    layout: 'ara',
    variant: 'digits',
    letters: 'سيب',
    b: 'لا',
    digits: '١٢',
    stop: 'shift+.',
    rescued: 'sdf',
  },
  {
    name: 'Persian',
    layout: 'ir',
    letters: 'سیب',
    b: 'ذ',
    digits: '۱۲',
    stop: '.',
    rescued: 'sdf',
  },
];

test.skip(process.platform !== 'linux', 'the keys of X are pressed');

/** The body of the draft that is open. */
const bodyOf = (window: Page) => window.locator('[data-body]');

async function newDraft(window: Page, { letters }: Board): Promise<Locator> {
  const headline = window.locator('[data-field="headline"]');
  pressKeys('ctrl+n');
  await expect(headline).toHaveText('');
  pressKeys('s', 'd', 'f');
  await expect(headline).toHaveText(letters);
  pressKeys('Enter', 'Enter');
  return bodyOf(window);
}

async function pressLetterShortcuts(window: Page, body: Locator, board: Board): Promise<void> {
  const bold = body.locator('strong');
  pressKeys('s', 'd', 'f', 'ctrl+a', 'ctrl+b');
  await expect(bold).toHaveText(board.letters);
  pressKeys('ctrl+z');
  await expect(bold).toHaveCount(0);
  pressKeys('ctrl+shift+z');
  await expect(bold).toHaveText(board.letters);
  pressKeys('ctrl+k');
  await expect(window.getByRole('textbox', { name: 'عنوان الرابط' })).toBeFocused();
  pressKeys('Escape');
  await expect(window.getByRole('textbox', { name: 'نص المادة' })).toBeFocused();
  pressKeys('ctrl+shift+l');
  await expect(body).toHaveText(board.rescued);
  pressKeys('ctrl+shift+l');
  await expect(body).toHaveText(board.letters);
}

async function pressBlockShortcuts(window: Page, body: Locator): Promise<void> {
  pressKeys('ctrl+shift+8');
  await expect(body.locator('ul > li')).toHaveCount(1);
  pressKeys('ctrl+shift+8', 'ctrl+shift+1');
  await expect(body.locator('h2')).toHaveCount(1);
  pressKeys('ctrl+shift+0');
  await expect(body.locator('h2')).toHaveCount(0);
  pressKeys('ctrl+shift+x');
  await expect(body.locator('p[dir="ltr"]')).toHaveCount(1);
  pressKeys('ctrl+shift+x');
  await expect(body.locator('p[dir="ltr"]')).toHaveCount(0);
  pressKeys('ctrl+shift+d');
  await expect(window.getByRole('region', { name: /فحص الاتجاه/ })).toBeVisible();
  pressKeys('Escape');
  await expect(window.getByRole('textbox', { name: 'نص المادة' })).toBeFocused();
}

/**
 * A number with a stop begins a list whatever its digits are; what the B key types is plain letters.
 * No key waits for the one before: a block that is drawn too late would take the letters out of order.
 */
async function typeNumberedLists(body: Locator, board: Board): Promise<void> {
  const list = ['1', board.stop, 'Space', '1', '2', 'b'];
  const lists = 4;
  for (let typed = 0; typed < lists; typed += 1) pressKeys('End', 'Enter', 'Enter', ...list);
  const words = `${board.digits}${board.b}`;
  await expect(body.locator('ol > li')).toHaveText(Array<string>(lists).fill(words));
}

test('every shortcut is where the key is, whatever the key types', async () => {
  test.setTimeout(60_000);
  const before = currentLayout();
  const { window, close } = await launchTahrir();
  try {
    await lookAround(window);
    focusWindow();
    for (const board of boards)
      await test.step(board.name, async () => {
        useLayout(board);
        const body = await newDraft(window, board);
        await pressLetterShortcuts(window, body, board);
        await pressBlockShortcuts(window, body);
        await typeNumberedLists(body, board);
      });
  } finally {
    useLayout(before);
    await close();
  }
});
