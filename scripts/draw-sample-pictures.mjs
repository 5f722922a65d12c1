import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from './project-folder.mjs';
import { openRaster } from './sample-pictures/raster.mjs';
import { bridge } from './sample-pictures/bridge.mjs';
import { eveningSchool } from './sample-pictures/evening-school.mjs';
import { football } from './sample-pictures/football.mjs';
import { harbourCranes } from './sample-pictures/harbour-cranes.mjs';
import { honey } from './sample-pictures/honey.mjs';
import { libraryBus } from './sample-pictures/library-bus.mjs';
import { lighthouse } from './sample-pictures/lighthouse.mjs';
import { logo, logoSize } from './sample-pictures/logo.mjs';
import { luteWorkshop } from './sample-pictures/lute-workshop.mjs';
import { market } from './sample-pictures/market.mjs';
import { observatory } from './sample-pictures/observatory.mjs';
import { orchard } from './sample-pictures/orchard.mjs';
import { solarCanal } from './sample-pictures/solar-canal.mjs';
import { theatre } from './sample-pictures/theatre.mjs';

const scenes = {
  bridge,
  'library-bus': libraryBus,
  orchard,
  observatory,
  'harbour-cranes': harbourCranes,
  football,
  theatre,
  'solar-canal': solarCanal,
  market,
  lighthouse,
  'evening-school': eveningSchool,
  honey,
  'lute-workshop': luteWorkshop,
};

/** What one picture may weigh in the repository. */
const largest = 90_000;
const pictures = path.join(projectFolder, 'assets', 'sample-newsroom', 'pictures');

/** Without loss where that is small enough, else as little loss as it takes. */
async function smallEnough(raster, svg) {
  for (const quality of [1, 0.92, 0.82]) {
    const bytes = await raster.webp(svg, quality);
    if (bytes.length <= largest) return bytes;
  }
  throw new Error(`A picture is larger than ${largest} bytes`);
}

async function save(name, bytes) {
  await writeFile(path.join(pictures, name), bytes);
  console.log(`${name} ${(bytes.length / 1000).toFixed(0)} kB`);
}

await mkdir(pictures, { recursive: true });
const raster = await openRaster();
for (const [name, svg] of Object.entries(scenes)) {
  await save(`${name}.webp`, await smallEnough(raster, svg));
}
await save('logo.png', await raster.png(await logo(), logoSize));
await raster.close();
