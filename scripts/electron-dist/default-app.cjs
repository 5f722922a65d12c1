// Runs inside Electron when it is started as `electron <folder>`: finds the app's own main file.
const { app } = require('electron');
const { readFileSync, statSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

function readArguments() {
  const given = { required: [], target: undefined };
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

function start({ required, target, asksVersion }) {
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
  return import(pathToFileURL(enter(target)).href).catch((fault) => {
    console.error(fault);
    app.exit(1);
  });
}

start(readArguments());
