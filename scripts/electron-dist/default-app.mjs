// Runs inside Electron when it is started as `electron <folder>`: finds the app's own main file.
import { readFileSync, statSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

function readArguments() {
  const given = { required: [], target: undefined, asksVersion: false };
  for (let at = 1; at < process.argv.length && !given.target; at += 1) {
    const word = process.argv[at];
    if (word === '-r' || word === '--require') given.required.push(process.argv[(at += 1)]);
    else if (word === '-v' || word === '--version') given.asksVersion = true;
    else if (!word.startsWith('-')) given.target = path.resolve(word);
  }
  return given;
}

function enterFolder(folder) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name);
  app.setVersion(about.version);
  app.setAppPath(folder);
  return path.join(folder, about.main ?? 'index.js');
}

function enter(target) {
  if (statSync(target).isDirectory()) return enterFolder(target);
  app.setAppPath(path.dirname(target));
  return target;
}

async function start({ required, target, asksVersion }) {
  if (asksVersion) {
    console.log(`v${process.versions.electron}`);
    return app.exit(0);
  }
  process.defaultApp = true;
  Module._preloadModules(required);
  if (!target) {
    console.error('usage: electron <folder of the app>');
    return app.exit(1);
  }
  return import(pathToFileURL(enter(target)).href);
}

// Electron is not ready before this file is done, so the app may still decide what `ready` finds.
try {
  await start(readArguments());
} catch (fault) {
  console.error(fault);
  app.exit(1);
}
