import { expect, type Page } from '@playwright/test';
import { typedStory as story } from '../../fixtures/typed-story';

export interface PageElement {
  readonly name: string;
  readonly isThere: (page: Page) => Promise<void>;
}

/** Everything that an Arabic news page must have, as a reader meets it: by role and by text. */
export const pageElements: readonly PageElement[] = [
  {
    name: 'the dark-mode switch works',
    isThere: async (page) => {
      const dark = page.getByRole('switch', { name: 'الوضع المظلم' });
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await ground();
      await dark.click();
      expect(await ground()).not.toBe(light);
      await dark.click();
      expect(await ground()).toBe(light);
    },
  },
  {
    name: 'the date line of the edition',
    isThere: async (page) => {
      const line =
        /^(السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة) [٠-٩]{1,2} \/ \S+ \/ [٠-٩]{4}$/;
      await expect(page.getByRole('banner').getByText(line)).toBeVisible();
    },
  },
  {
    name: 'the logo',
    isThere: (page) =>
      expect(page.getByRole('banner').getByRole('img', { name: 'الضفاف' })).toBeVisible(),
  },
  {
    name: 'the headline again in the ticker',
    isThere: (page) =>
      expect(
        page.getByRole('navigation', { name: 'مسار الصفحة' }).getByText(story.headline),
      ).toBeVisible(),
  },
  {
    name: 'the headline',
    isThere: (page) =>
      expect(page.getByRole('heading', { level: 1, name: story.headline })).toBeVisible(),
  },
  {
    name: 'the lead picture with caption, credit and category',
    isThere: async (page) => {
      const figure = page.getByRole('article').first().getByRole('figure').first();
      const picture = figure.getByRole('img', { name: story.alt });
      await expect(picture).toBeVisible();
      const width = await picture.evaluate((img: HTMLImageElement) => img.naturalWidth);
      expect(width).toBeGreaterThan(1000);
      await expect(figure).toContainText(story.caption);
      await expect(figure).toContainText(story.credit);
      await expect(
        page.getByRole('article').first().getByRole('link', { name: 'كتب', exact: true }),
      ).toBeVisible();
    },
  },
  {
    name: 'the paragraphs, the first one the lead',
    isThere: async (page) => {
      const texts = [...story.paragraphs, story.afterHeading];
      for (const text of texts)
        await expect(page.getByRole('article').first()).toContainText(text, {
          useInnerText: false,
        });
      await expect(page.getByRole('heading', { level: 2, name: story.heading })).toBeVisible();
    },
  },
  {
    name: 'the quotation with its speaker and the quotation inside it',
    isThere: async (page) => {
      const quotation = page.getByRole('blockquote');
      await expect(quotation).toContainText('“لا يغرق كتاب قرأه أحد”');
      await expect(quotation).toContainText('سلمى الوادي');
      await expect(quotation).toContainText('منسقة الرحلة');
    },
  },
  {
    name: 'a slot that takes no room while it is empty',
    isThere: async (page) => {
      await expect(page.locator('.slot')).toHaveCount(1);
      await expect(page.locator('.slot')).toBeHidden();
    },
  },
  {
    name: 'the read-more block that points at another story',
    isThere: async (page) => {
      const more = page.getByRole('complementary', { name: 'اقرأ المزيد' });
      await expect(more).toContainText('اقرأ المزيد:');
      await expect(more.getByRole('link')).toHaveText(
        'خريطة جديدة للمرافئ الصغيرة على ساحل وادي السَّلَم',
      );
    },
  },
  {
    name: 'the closing background paragraph',
    isThere: (page) => expect(page.getByRole('article').first()).toContainText(story.closing),
  },
  {
    name: 'the source line',
    isThere: (page) =>
      expect(page.getByText(`الضفاف - ${story.source}`, { exact: true })).toBeVisible(),
  },
  {
    name: 'the newsletter box',
    isThere: async (page) => {
      await expect(page.getByRole('heading', { name: 'النشرة الإخبارية' })).toBeVisible();
      await expect(page.getByRole('textbox', { name: /بريدك/ })).toBeVisible();
      await expect(page.getByRole('button', { name: 'اشتراك' })).toBeVisible();
    },
  },
];
