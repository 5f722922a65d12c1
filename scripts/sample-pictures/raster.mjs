import { chromium } from '@playwright/test';

/** Runs in the browser: the image encoder that is at hand everywhere. */
async function encodeWebp({ svg, quality }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
  return [...new Uint8Array(await blob.arrayBuffer())];
}

/**
 * Opens a browser that turns drawings into files. `CHROMIUM` names its executable when Playwright has
 * none of its own.
 */
export async function openRaster() {
  const executablePath = process.env.CHROMIUM;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();

  /** The bytes of a WebP; quality 1 loses nothing. */
  const webp = async (svg, quality) =>
    Buffer.from(await page.evaluate(encodeWebp, { svg, quality }));

  /** The bytes of a PNG, transparent where nothing is drawn. */
  async function png(svg, { width, height, css = '' }) {
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<style>${css}*{margin:0}svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready);
    return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width, height } });
  }

  return { webp, png, close: () => browser.close() };
}
