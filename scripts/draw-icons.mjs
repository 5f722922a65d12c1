import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { icon, smallIcon } from './icon/drawing.mjs';
import { projectFolder } from './project-folder.mjs';
import { openRaster } from './sample-pictures/raster.mjs';

const icons = path.join(projectFolder, 'assets', 'icons');
const sides = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const sheetFrom = 48;

await mkdir(icons, { recursive: true });
await writeFile(path.join(icons, 'icon.svg'), icon);
const raster = await openRaster();
for (const side of sides) {
  const drawing = side < sheetFrom ? smallIcon : icon;
  const bytes = await raster.png(drawing, { width: side, height: side });
  await writeFile(path.join(icons, `${side}x${side}.png`), bytes);
}
await raster.close();
