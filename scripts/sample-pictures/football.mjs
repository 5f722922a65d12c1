import {
  circle,
  ground,
  numbersFrom,
  path,
  picture,
  place,
  rect,
  round,
  stroke,
  times,
} from './shapes.mjs';

const crowdColours = ['#c8862e', '#a8402b', '#e9e4d8', '#35718a', '#5b7a80', '#1f3540', '#1f3540'];

function crowd() {
  const next = numbersFrom(9);
  return times(7, (row) =>
    times(62, (n) =>
      circle([n * 27 + (row % 2) * 13, 262 + row * 28, 9], crowdColours[Math.floor(next() * 7)]),
    ),
  );
}

function rain() {
  const next = numbersFrom(31);
  return times(70, () => {
    const [x, y] = [(next() * 1700).toFixed(0), (next() * 860).toFixed(0)];
    return stroke(`M${x} ${y}l-12 44`, ['#dfeaea', 2.5], 'opacity=".35"');
  });
}

const lights = (x) =>
  [
    rect([x - 7, 60, 14, 200], '#0f2028'),
    rect([x - 84, 30, 168, 74], '#16303c', 'rx="8"'),
    times(10, (n) => circle([x - 64 + (n % 5) * 32, 52 + Math.floor(n / 5) * 30, 11], '#fff3cf')),
  ].join('');

const beam = (x, toward) =>
  path(`M${x - 70} 60L${x + toward - 420} 927h840L${x + 70} 60z`, '#f3dca2', 'opacity=".1"');

const head = (x, y) =>
  circle([x, y, 19], '#c08a5e') +
  path(`M${x - 20} ${y + 2}c-2-30 42-30 40 0-10-2-14-6-18-10-8 6-14 8-22 10z`, '#2c2320') +
  stroke(`M${x - 16} ${y - 6}c-14 4-20 14-20 26`, ['#2c2320', 9], round);

/** Leaps to the ball, 220 high. */
const leaping = (shirt, shorts) =>
  [
    stroke('M-8-78c-18 20-40 26-62 18M10-78c4 24-4 46-20 60', ['#c08a5e', 15], round),
    path('M-30-110q30-10 52 4l4 40q-32 12-62 0z', shorts),
    stroke('M-20-158c-20 4-40 0-58-18M18-158c20-4 36-18 44-40', [shirt, 14], round),
    path('M-28-168q26-12 50 0l4 66q-30 10-58-2z', shirt),
    head(0, -192),
  ].join('');

const running = (shirt, shorts) =>
  [
    stroke('M-6-80c-4 24-22 40-46 44M10-80c18 14 22 36 14 66', ['#c08a5e', 15], round),
    path('M-26-112q26-8 50 0l6 42q-30 12-62 0z', shorts),
    stroke('M-20-156c-20 12-26 30-24 46M18-156c18 10 28 22 46 18', [shirt, 14], round),
    path('M-25-168q25-12 50 0l2 64q-28 8-54 0z', shirt),
    head(0, -192),
  ].join('');

const ball =
  circle([0, 0, 26], '#f6f3ea') +
  path('M0-12 12-3 7 11H-7L-12-3z', '#23343b') +
  stroke('M0-12v-14M12-3l13-6M7 11l8 12M-7 11l-8 12M-12-3l-13-6', ['#23343b', 4]);

const net = [
  times(14, (n) => stroke(`M${n * 30} 0V190`, ['#dfeaea', 2], 'opacity=".6"')),
  times(7, (n) => stroke(`M0 ${n * 30}H392`, ['#dfeaea', 2], 'opacity=".6"')),
  stroke('M0 200V0H392V200', ['#f6f3ea', 13], round),
].join('');

/** The last corner of a cup final in the rain. */
export const football = picture(
  ground('#152835'),
  rect([0, 120, 1648, 130], '#1d3644'),
  path('M0 230h1648v240H0z', '#274453'),
  crowd(),
  rect([0, 452, 1648, 34], '#e9e4d8'),
  times(12, (n) => rect([n * 140 + 20, 460, 96, 18], ['#a8402b', '#35718a', '#c8862e'][n % 3])),
  rect([0, 486, 1648, 441], '#3f7a4e'),
  times(5, (n) =>
    path(
      `M${-200 + n * 440} 927l${170 - n * 34} -441h160l${60 - n * 0} 441z`,
      '#4a8859',
      'opacity=".9"',
    ),
  ),
  stroke('M0 560H1648M470 486l-190 260H1420l-170-260', ['#e6efe0', 7]),
  place([628, 352], net),
  beam(170, 420),
  beam(1478, -420),
  lights(170),
  lights(1478),
  place([824, 590], running('#e9c46a', '#23343b'), { scale: 0.9, mirrored: true }),
  place([560, 780], running('#35718a', '#e9e4d8'), { scale: 1.25 }),
  place([1130, 800], running('#35718a', '#e9e4d8'), { scale: 1.3, mirrored: true }),
  path('M880 838q70-18 140 0-70 18-140 0z', '#2f5f3d'),
  place([930, 770], leaping('#a8402b', '#e9e4d8'), { scale: 1.4 }),
  place([1280, 700], running('#a8402b', '#e9e4d8'), { scale: 1.05, mirrored: true }),
  place([380, 690], running('#a8402b', '#e9e4d8'), { scale: 1 }),
  place([1016, 430], ball),
  stroke(
    'M1250 330q-120 0-196 76',
    ['#f6f3ea', 4],
    'stroke-dasharray="4 16" stroke-linecap="round"',
  ),
  rain(),
);
