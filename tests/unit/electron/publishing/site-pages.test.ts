import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { fixtures, newFolder, sampleSite, sampleStory, target } from './sample-site';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

function open(markup: string) {
  const window = new Window();
  window.document.write(markup);
  const document = window.document;
  const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? null;
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const all = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
  return { document, text, attribute, all };
}

async function openArticle() {
  const site = await sampleSite();
  const markup = await site.page(site.story.path);
  return { ...site, markup, ...open(markup) };
}

describe('the page of a story', () => {
  it('is the page that we looked at', async () => {
    const { markup } = await openArticle();
    await expect(markup).toMatchFileSnapshot(path.join(fixtures, 'harbour-library/article.html'));
  });

  it('has a switch for the dark theme, the edition date, the logo and the headline in its trail', async () => {
    const { text, attribute, all } = await openArticle();
    const headline = 'مكتبة عائمة ترسو في مرفأ القصبة وتفتح رفوفها لأهل الساحل';
    expect(text('label:has(input[type=checkbox][role=switch])')).toBe('الوضع المظلم');
    expect(text('.today time')).toBe('الاثنين ٢٣ / نوفمبر / ٢٠٢٦');
    expect(attribute('.masthead .logo img', 'alt')).toBe('المرفأ');
    expect(all('nav.trail li')).toEqual(['الرئيسية', 'ثقافة', 'كتب', headline]);
    expect(text('nav.trail li[aria-current=page]')).toBe(headline);
    expect(all('h1')).toEqual([headline]);
  });

  it('has its category and a lead picture with caption, credit, text and size', async () => {
    const { text, attribute } = await openArticle();
    expect(text('.kicker a')).toBe('كتب');
    expect(text('.lead-figure figcaption')).toMatch(
      /^المكتبة العائمة .* رسم: قسم الصورة \/ المرفأ$/,
    );
    expect(text('.lead-figure .credit')).toBe('رسم: قسم الصورة / المرفأ');
    expect(attribute('.lead-figure img', 'alt')).toMatch(/^قارب خشبي/);
    expect(attribute('.lead-figure img', 'width')).toBe('960');
    expect(attribute('.lead-figure img', 'src')).toMatch(/^\.\.\/media\/[0-9a-f]{64}\.png$/);
  });

  it('has the lead, quotations with their speakers, the link between paragraphs and the source line', async () => {
    const { text, all } = await openArticle();
    expect(text('.body > p')).toMatch(/^مرفأ القصبة - رست مكتبة عائمة/);
    expect(all('.body > .quote > footer > cite')).toEqual([
      'سلمى الراوي',
      'عبد الرزاق المينا',
      'سلمى الراوي',
    ]);
    expect(text('.quote p')).toMatch(/^«كان الأولاد .*”، .*\(ولم نقل أي ربيع\)\. .*دوره»\.$/);
    expect(all('.more')).toEqual(['اقرأ المزيد: منارة رأس الدليل تضيء من جديد بعد تسع سنوات']);
    expect(all('.body > p').at(-1)).toBe('المرفأ - وكالة الساحل للأنباء');
    expect(text('.body > .source')).toBe('المرفأ - وكالة الساحل للأنباء');
    expect(text('.body > p:nth-last-of-type(2)')).toMatch(/^واشترت الجمعية القارب عام ٢٠٢٤/);
  });

  it('has a pull quote, a table, pictures, a card for another site and a line in another language', async () => {
    const { text, attribute, all } = await openArticle();
    expect(all('.body > .quote > .quote p')).toEqual(['“لا تسألني عن القارب، بل عمّن انتظره”.']);
    expect(all('.pull p')).toEqual(['اليوم وصل، وفيه أربعة آلاف كتاب.']);
    expect(all('.table thead th')).toEqual(['المرفأ', 'أيام الرسوّ', 'ساعات الإعارة']);
    expect(attribute('.table', 'tabindex')).toBe('0');
    expect(attribute('.picture img', 'alt')).toBe('سلّم خشبي بين الرصيف والقارب');
    expect(all('.gallery li')).toEqual(['الرفوف.', 'تصوير: قسم الصورة']);
    expect(attribute('.embed a', 'rel')).toBe('noopener nofollow');
    expect(text('.body > p[dir=ltr]')).toMatch(/^The catalogue of سنبوك is open/);
  });

  it('has byline, place, times, reading time, tags, related stories and the newest ones', async () => {
    const { text, all } = await openArticle();
    expect(text('.meta b')).toBe('ليان المرزوق');
    expect(all('.meta dd')).toEqual([
      '٢٣ نوفمبر ٢٠٢٦، ٩:٤٠ صباحًا',
      '٢٣ نوفمبر ٢٠٢٦، ١:٠٥ مساءً',
      'دقيقتان',
    ]);
    expect(all('.tags li')).toEqual(['كتب', 'مرافئ الساحل']);
    expect(text('.related h2')).toBe('اقرأ أيضًا');
    expect(all('.related h3')).toHaveLength(2);
    expect(all('.rail li a')).toHaveLength(3);
  });

  it('invites to the newsletter with a labelled field', async () => {
    const { document, text, attribute } = await openArticle();
    expect(text('.news h2')).toBe('النشرة الإخبارية');
    const field = attribute('.news label', 'for');
    expect(document.getElementById(field ?? '')?.getAttribute('type')).toBe('email');
    expect(text('.news button[type=submit]')).toBe('اشتراك');
    expect(attribute('.news form', 'action')).toBe('https://letters.marfa.example/join');
  });

  it('tells search engines and readers who share it what it is', async () => {
    const { document, attribute, story } = await openArticle();
    const url = `https://marfa.example/${encodeURI(story.path)}`;
    expect(attribute('link[rel=canonical]', 'href')).toBe(url);
    expect(attribute('meta[property="og:url"]', 'content')).toBe(url);
    expect(attribute('meta[property="og:type"]', 'content')).toBe('article');
    const [article, crumbs] = [
      ...document.querySelectorAll('script[type="application/ld+json"]'),
    ].map((script) => JSON.parse(script.textContent) as Record<string, unknown>);
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2026-11-23T09:40:00+03:00',
      dateModified: '2026-11-23T13:05:00+03:00',
      author: [{ '@type': 'Person', name: 'ليان المرزوق' }],
      sourceOrganization: [{ '@type': 'Organization', name: 'وكالة الساحل للأنباء' }],
      image: [{ '@type': 'ImageObject', creditText: 'رسم: قسم الصورة / المرفأ' }],
    });
    expect(crumbs).toMatchObject({ '@type': 'BreadcrumbList' });
  });

  it('says nothing that the desk keeps to itself', async () => {
    const { markup } = await openArticle();
    expect(markup).not.toMatch(/لا يُنشر|لا تُنشر|للتحرير|ملاحظة للمكتب|coast\.example/);
  });

  it('runs one script, which its policy names by its hash, and asks nobody else for anything', async () => {
    const { document, attribute } = await openArticle();
    const scripts = [...document.querySelectorAll('script:not([type])')];
    const hash = createHash('sha256')
      .update(scripts[0]?.textContent ?? '')
      .digest('base64');
    const policy = attribute('meta[http-equiv=Content-Security-Policy]', 'content');
    expect(scripts).toHaveLength(1);
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(policy).toContain('form-action https://letters.marfa.example');
    const fetched = [...document.querySelectorAll('img, link[rel=stylesheet], link[rel=icon]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    );
    expect(fetched.every((address) => address?.startsWith('../'))).toBe(true);
    expect(document.querySelectorAll('[style], iframe, object, embed')).toHaveLength(0);
  });
});

describe('every page', () => {
  it('is valid', async () => {
    const { story, page } = await sampleSite();
    const pages = ['index.html', 'books/index.html', 'culture/index.html', 'sport/index.html'];
    for (const file of [story.path, ...pages]) {
      const report = await validator.validateString(await page(file), file);
      expect(report.results.flatMap((result) => result.messages)).toEqual([]);
    }
  });

  it('is valid for a newsroom that has no stories, logo or newsletter yet', async () => {
    const folder = await newFolder();
    const { facts } = await sampleStory();
    const newsroom = { ...facts.newsroom, logo: null, newsletterUrl: '', about: '' };
    await target.writeAll(folder, { ...facts, newsroom, newest: () => [], find: () => null });
    const markup = await readFile(path.join(folder, 'index.html'), 'utf8');
    const { text, attribute } = open(markup);
    const report = await validator.validateString(markup);
    expect(report.results.flatMap((result) => result.messages)).toEqual([]);
    expect(text('.masthead .logo')).toBe('المرفأ');
    expect(attribute('.news form', 'action')).toBeNull();
    expect(text('.news fieldset[disabled] label')).toBe('عنوان بريدك الإلكتروني');
    expect(text('.news p')).toContain('يُفتح باب الاشتراك قريبًا');
  });

  it('lists the newest story: the front page, its section and the section above', async () => {
    const { story, page } = await sampleSite();
    for (const [file, way] of [
      ['index.html', ''],
      ['books/index.html', '../'],
      ['culture/index.html', '../'],
    ] as const) {
      const { attribute } = open(await page(file));
      expect(attribute('.lead-story h2 a', 'href')).toBe(`${way}${story.path}`);
    }
    expect(open(await page('sport/index.html')).text('main')).toContain('لم تُنشر أخبار');
  });

  it('points only at files that the site has', async () => {
    const { folder, story, page } = await sampleSite();
    for (const file of [story.path, 'index.html', 'books/index.html']) {
      const { document } = open(await page(file));
      const links = [...document.querySelectorAll('a[href], link[href], img[src]')]
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((address) => !/^(?:https:|#)/.test(address));
      for (const address of links)
        await expect(
          readFile(path.join(folder, path.dirname(file), address)),
        ).resolves.toBeDefined();
    }
  });
});
