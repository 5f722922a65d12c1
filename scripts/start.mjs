import { hasDisplay } from './display.mjs';
import { buildIfStale, prepare } from './prepare.mjs';
import { run, runScript } from './run.mjs';

const isRoot = process.getuid?.() === 0;
const isWaylandOnly = !process.env.DISPLAY && Boolean(process.env.WAYLAND_DISPLAY);

function openApp() {
  const options = [];
  if (isWaylandOnly) options.push('--ozone-platform-hint=auto');
  if (isRoot) {
    options.push('--no-sandbox');
    console.log('start: Chromium gives root no sandbox, so it is off; start as an ordinary user.');
  }
  process.exitCode = run(['electron', '.', ...options, ...process.argv.slice(2)]);
}

prepare();
buildIfStale();
if (hasDisplay) openApp();
else {
  console.log('start: there is no display here, so the demo runs in a virtual one instead.');
  runScript('demo.mjs');
}
